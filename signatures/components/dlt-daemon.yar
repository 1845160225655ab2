rule dlt_daemon
{
    meta:
        component = "dlt-daemon"
        title = "dlt-daemon"
        supplier = "dlt-daemon"
        purl = "pkg:generic/dlt-daemon"
        homepage = "https://github.com/COVESA/dlt-daemon"
        type = "library"
        source = "dlt-daemon"
        path_version = "^libdlt\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0%s failed on dup2()\\0%s failed on open()\\0"
        file1 = "libdlt.so.2.18.8"
        file1_version = "2.18.8"
        file2 = "libdlt.so.2"
        miss1 = "\\0%s failed on dup2()\\0"
        miss2 = "%s failed on dup2() %s failed on open() "
    strings:
        $c1 = /\x00%s failed on dup2\(\)\n?\x00/
        $c2 = /\x00%s failed on open\(\)\n?\x00/
        $c3 = /\x00%s dlt_user_initialised false\n?\x00/
        $c4 = /\x00Wrong parameter for mode: %d\n?\x00/
        $c5 = /\x00Cannot open configuration file: %s\n?\x00/
        $c6 = /\x00Common control: %s: Invalid input\.\n?\x00/
        $c7 = /\x00Too many file transfer directories configured\. Maximum: %d\n?\x00/
        $c8 = /\x00Too many processes to log configured\. Maximum: %d\n?\x00/
    condition:
        2 of ($c*)
}
