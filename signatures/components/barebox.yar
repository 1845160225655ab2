rule barebox
{
    meta:
        component = "barebox"
        title = "barebox"
        supplier = "pengutronix"
        cpe = "pengutronix:barebox"
        purl = "pkg:generic/barebox"
        homepage = "https://www.barebox.org/"
        type = "firmware"
        source = "barebox"
        version = "barebox ([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0barebox 2013.05.0 #1 Fri May 17 10:11:35 CEST 2013\\0"
        hit1_version = "2013.05.0"
        miss1 = "barebox 2013.05.0 #1 Fri May 17 10:11:35 CEST 2013\\n\\nBoard: x\\n"
    strings:
        $v = /barebox 20[0-9]{2}\.[01][0-9]\.[0-9]{1,2}[^\x00\n]{0,60} #[0-9]{1,6} [A-Z][^\x00\n]{10,50}\n?\x00/
    condition:
        any of them
}
