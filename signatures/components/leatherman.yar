rule leatherman
{
    meta:
        component = "leatherman"
        title = "leatherman"
        supplier = "leatherman"
        purl = "pkg:generic/leatherman"
        homepage = "https://github.com/puppetlabs/leatherman"
        type = "library"
        source = "leatherman"
        path_version = "^libleatherman_curl\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0failed to allocate pipe for stderr redirection\\0failed to allocate pipe for stdout redirection\\0"
        file1 = "libleatherman_curl.so.1.12.1"
        file1_version = "1.12.1"
        file2 = "libleatherman_curl.so.1"
        miss1 = "\\0failed to allocate pipe for stderr redirection\\0"
        miss2 = "failed to allocate pipe for stderr redirection failed to allocate pipe for stdout redirection "
    strings:
        $c1 = /\x00failed to allocate pipe for stderr redirection\n?\x00/
        $c2 = /\x00failed to allocate pipe for stdout redirection\n?\x00/
        $c3 = /\x00failed to allocate pipe for stdin redirection\n?\x00/
        $c4 = /\x00child process returned non-zero exit status\.\n?\x00/
        $c5 = /\x00unexpected HTTP method specified\.\n?\x00/
        $c6 = /\x00failed to create cURL handle\.\n?\x00/
    condition:
        2 of ($c*)
}
