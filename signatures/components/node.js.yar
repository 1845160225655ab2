rule node_js
{
    meta:
        component = "node.js"
        title = "Node.js"
        supplier = "openjs"
        cpe = "nodejs:node.js"
        purl = "pkg:generic/node.js"
        licence = "MIT"
        homepage = "https://nodejs.org/"
        type = "application"
        source = "nodejs"
        version = "/node-v([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "https://nodejs.org/download/release/v18.20.4/node-v18.20.4.tar.gz\\0"
        hit1_version = "18.20.4"
        hit2 = "https://nodejs.org/dist/v0.12.7/node-v0.12.7.tar.gz\\0"
        hit2_version = "0.12.7"
        hit3 = "\\0_ZN4node5StartEiPPc\\0libnode.so.108\\0"
        miss2 = "\\0_ZN4node5StartEv\\0"
        miss1 = "https://nodejs.org/dist/v0.12.7/node-v0.12.7.tar.gz\\n"
    strings:
        $u = /nodejs\.org\/(download\/release|dist)\/v[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}\/node-v[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}(-headers)?\.tar\.gz\x00/
        $start = "\x00_ZN4node5StartEiPPc\x00"
    condition:
        any of them
}
