rule apache2
{
    meta:
        component = "apache2"
        title = "Apache HTTP Server"
        supplier = "apache"
        cpe = "apache:http_server"
        purl = "pkg:generic/apache2"
        licence = "Apache-2.0"
        homepage = "https://httpd.apache.org/"
        type = "application"
        source = "apache2"
        version = "Apache/([1-3]\\.[0-9]{1,2}\\.[0-9]{1,3})"
        confidence_n = 50
        confidence_c = 50
        hit1 = "\\0Apache/2.4.68 (Debian)\\0ap_log_rerror\\0"
        hit1_version = "2.4.68"
        hit2 = "\\0Apache/2.0.59\\0ap_hook_handler\\0"
        hit2_version = "2.0.59"
        miss1 = "\\0Apache/2.2.8\\0"
        miss2 = "Server: Apache/2.4.57 (Debian)"
    strings:
        $v = /\x00Apache\/[1-3]\.[0-9]{1,2}\.[0-9]{1,3}( \([A-Za-z ]{2,24}\))?\x00/
        $n = /\x00(Server version: %s|Apache\/%s)/
        $c = /ap_hook_[a-z_]+|ap_run_[a-z_]+|ap_log_[a-z_]+|ap_log_rerror/
    condition:
        $v and $c and any of them
}
