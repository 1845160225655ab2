rule monit
{
    meta:
        component = "monit"
        title = "Monit"
        supplier = "tildeslash"
        cpe = "mmonit:monit"
        purl = "pkg:generic/monit"
        homepage = "https://mmonit.com/monit/"
        type = "application"
        source = "monit"
        version_v = ">monit ([0-9.]+)"
        version_s = "version ([0-9.]+)"
        confidence_u = 20
        hit1 = "<a href='http://mmonit.com/monit/'>monit 5.33.0</a>"
        hit1_version = "5.33.0"
        miss1 = "This is Monit version 5.33.0 and"
    strings:
        $v = /http:\/\/(www\.)?(mmonit\.com|tildeslash\.com)\/monit\/?'>monit [0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?</
        $s = /This is Monit version [345]\.[0-9]{1,2}(\.[0-9]{1,2})?\n/
        $u = "monit.start"
    condition:
        ($v or $s) and any of them
}
