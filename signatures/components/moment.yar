rule moment
{
    meta:
        component = "moment"
        title = "Moment.js"
        supplier = "momentjs"
        cpe = "momentjs:moment"
        purl = "pkg:generic/moment"
        homepage = "https://momentjs.com/"
        type = "library"
        source = "node-moment"
        version = "version : ([0-9.]+)"
        hit1 = "//! moment.js\\n//! version : 2.29.4\\n//! authors : Tim Wood, Iskren Chernev\\n"
        hit1_version = "2.29.4"
        miss1 = "Moment.js 1.2.3\\n"
    strings:
        $v = /\/\/! moment\.js\n\/\/! version : [23]\.[0-9]{1,2}\.[0-9]{1,2}\n/
        $m = /\/\/! version : [23]\.[0-9]{1,2}\.[0-9]{1,2}\n\/\/! authors : Tim Wood/
    condition:
        any of them
}
