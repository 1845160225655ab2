rule php
{
    meta:
        component = "php"
        title = "PHP"
        supplier = "php"
        cpe = "php:php"
        purl = "pkg:generic/php"
        homepage = "https://www.php.net/"
        type = "application"
        source = "php8.2 php7.4 php7.3 php7.0 php5"
        version = "PHP/([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0X-Powered-By: PHP/8.2.7\\0"
        hit1_version = "8.2.7"
        hit2 = "\\0X-Powered-By: PHP/5.2.17\\0"
        hit2_version = "5.2.17"
        miss1 = "X-Powered-By: PHP/8.2.7\\x0d\\n"
    strings:
        $v = /\x00X-Powered-By: PHP\/[4-9]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,40}\x00/
    condition:
        any of them
}
