rule poco
{
    meta:
        component = "poco"
        title = "POCO C++ Libraries"
        supplier = "poco"
        cpe = "pocoproject:poco"
        purl = "pkg:generic/poco"
        licence = "BSL-1.0"
        homepage = "https://pocoproject.org/"
        type = "library"
        source = "poco"
        hit1 = "\\0N4Poco6LoggerE\\0"
        miss1 = "POCO C++ Libraries 1.2.3\\n"
    strings:
        $a = "N4Poco9ExceptionE"
        $b = "N4Poco20RuntimeExceptionE"
        $c = "N4Poco10LogicExceptionE"
        $d = /\x00N4Poco(9Exception|16RuntimeException|12FIFOEventTag|6Logger|7Channel|10FileStream|16ThreadImpl)E\x00/
        $e = /\x00(N4Poco3Net12SocketImplE|N4Poco4Data13SessionImplBaseE|N4Poco3XML8NodeImplE|N4Poco4Util15SubsystemE|N4Poco6LoggerE)\x00/
    condition:
        ($e or ($a and $d)) and any of them
}
