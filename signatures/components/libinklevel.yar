rule libinklevel
{
    meta:
        component = "libinklevel"
        title = "libinklevel"
        supplier = "libinklevel"
        purl = "pkg:generic/libinklevel"
        homepage = "http://libinklevel.sourceforge.net/"
        type = "library"
        source = "libinklevel"
        version_v = "libinklevel ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Select returned, time left %d.%d....\\0Timeout at _readData(), dt = %ld ms\\0"
        hit2 = "\\0libinklevel 0.9.5\\0"
        hit2_version = "0.9.5"
        miss1 = "\\0Select returned, time left %d.%d....\\0"
        miss2 = "Select returned, time left %d.%d.... Timeout at _readData(), dt = %ld ms "
        miss3 = "libinklevel X"
    strings:
        $v = /\x00libinklevel [0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00Select returned, time left %d\.%d\.\.\.\.\n?\x00/
        $c2 = /\x00Timeout at _readData\(\), dt = %ld ms\n?\x00/
        $c3 = /\x00discover_printer: setsockopts - %s\n?\x00/
        $c4 = /\x00Found printer at ip address: %s\n?\x00/
    condition:
        $v or 2 of ($c*)
}
