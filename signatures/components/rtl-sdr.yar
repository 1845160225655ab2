rule rtl_sdr
{
    meta:
        component = "rtl-sdr"
        title = "rtl-sdr"
        supplier = "osmocom"
        purl = "pkg:generic/rtl-sdr"
        homepage = "http://sdr.osmocom.org/trac/wiki/rtl-sdr"
        type = "library"
        source = "rtl-sdr"
        path_version = "^librtlsdr\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0Please fix the device permissions, e.g. by installing the udev rules file rtl-sdr.rules\\0"
        hit2 = "\\0Invalid sample rate: %u Hz\\0Exact sample rate is: %f Hz\\0"
        file1 = "librtlsdr.so.0.6.0"
        file1_version = "0.6.0"
        file2 = "librtlsdr.so.0"
        miss1 = "Please fix the device permissions, e.g. by installing the udev rules file rtl-sdr.rules "
        miss2 = "\\0Invalid sample rate: %u Hz\\0"
        miss3 = "Invalid sample rate: %u Hz Exact sample rate is: %f Hz "
    strings:
        $a1 = /\x00Please fix the device permissions, e\.g\. by installing the udev rules file rtl-sdr\.rules\n?\x00/
        $c1 = /\x00Invalid sample rate: %u Hz\n?\x00/
        $c2 = /\x00Exact sample rate is: %f Hz\n?\x00/
        $c3 = /\x00Too many channels, maximum %i\.\n?\x00/
        $c4 = /\x00Oversampling output by: %ix\.\n?\x00/
        $c5 = /\x00Number of frequency hops: %i\n?\x00/
        $c6 = /\x00Reporting every %i seconds\n?\x00/
        $c7 = /\x00rtl_tcp bind error: %s\n?\x00/
        $c8 = /\x00set direct sampling %d\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
