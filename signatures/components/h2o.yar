rule h2o
{
    meta:
        component = "h2o"
        title = "H2O"
        supplier = "h2o"
        purl = "pkg:generic/h2o"
        licence = "MIT"
        type = "application"
        source = "h2o"
        version_v1 = "h2o/([0-3](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "h2o version ([0-3](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0h2o/2.2.5\\0"
        hit1_version = "2.2.5"
        hit2 = "\\0h2o version 2.2.5\\0"
        hit2_version = "2.2.5"
        miss1 = "h2o/2.2.5 was seen"
        miss2 = "h2o version 2.2.5 was seen"
    strings:
        $v1 = /\x00h2o\/[0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00h2o version [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
    condition:
        any of them
}
