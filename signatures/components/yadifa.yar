rule yadifa
{
    meta:
        component = "yadifa"
        title = "YADIFA"
        supplier = "eurid"
        purl = "pkg:generic/yadifa"
        type = "application"
        source = "yadifa"
        version_r1 = "YADIFA ([0-9.]+)"
        file_version = "\\x00(?:version )?([23]\\.[0-9]\\.[0-9]{1,2})-[0-9]{3,6}\\x00"
        hit1 = "\\0starting YADIFA 2.6.4-10892\\0"
        hit1_version = "2.6.4"
        hit2 = "\\0yadifad_config_update(%s) started\\0"
        miss1 = "yadifad_config_update(%s) started "
    strings:
        $r1 = /\x00starting YADIFA [2-9]\.[0-9]{1,2}\.[0-9]{1,2}/
        $a1 = /\x00yadifad_config_update\(%s\) started\n?\x00/
        $a2 = /\x00yadifa dns checker config\n?\x00/
        $a3 = /\x00do not wait for yadifad to answer before starting to work\n?\x00/
    condition:
        any of them
}
