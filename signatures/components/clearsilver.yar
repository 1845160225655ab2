rule clearsilver
{
    meta:
        component = "clearsilver"
        title = "ClearSilver"
        supplier = "clearsilver"
        purl = "pkg:generic/clearsilver"
        type = "library"
        source = "clearsilver"
        hit1 = "\\0cgi_neo_error\\0neo_rand_string\\0"
        miss1 = "ClearSilver 1.2.3\\n"
    strings:
        $a = /\x00cgi_neo_error\x00/
        $b = /\x00neo_rand_string\x00/
        $c = /\x00hdf_(read_file|set_value)\x00/
    condition:
        $a and $b and any of them
}
