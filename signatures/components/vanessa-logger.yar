rule vanessa_logger
{
    meta:
        component = "vanessa-logger"
        title = "vanessa-logger"
        supplier = "vanessa-logger"
        purl = "pkg:generic/vanessa-logger"
        homepage = "http://horms.net/projects/vanessa/"
        type = "library"
        source = "vanessa-logger"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0__vanessa_logger_get_facility_byname: facility \"%s\" not found\\0__vanessa_logger_set: malloc strdup 2\\0"
        hit2 = "\\0__vanessa_logger_get_facility_byname: facility \"%s\" not found\\0__vanessa_logger_set: malloc strdup 2\\00.0.10\\0"
        hit2_version = "0.0.10"
        miss1 = "\\0__vanessa_logger_get_facility_byname: facility \"%s\" not found\\0"
        miss2 = "__vanessa_logger_get_facility_byname: facility \"%s\" not found __vanessa_logger_set: malloc strdup 2 "
    strings:
        $c1 = /\x00__vanessa_logger_get_facility_byname: facility "%s" not found\n?\x00/
        $c2 = /\x00__vanessa_logger_set: malloc strdup 2\n?\x00/
        $c3 = /\x00vanessa_logger_str_dump: malloc: %s\n?\x00/
        $c4 = /\x00Non-recoverable name server error\n?\x00/
        $c5 = /\x00This should log to \.\/vanessa_logger_sample\.log: %d\n?\x00/
        $c6 = /\x00vanessa_logger_sample version %s Copyright Simon Horman\n?\x00/
    condition:
        2 of ($c*)
}
