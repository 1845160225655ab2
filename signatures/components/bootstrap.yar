rule bootstrap
{
    meta:
        component = "bootstrap"
        title = "Bootstrap"
        supplier = "bootstrap"
        cpe = "getbootstrap:bootstrap"
        purl = "pkg:generic/bootstrap"
        licence = "MIT"
        homepage = "https://getbootstrap.com/"
        type = "library"
        source = "twitter-bootstrap3 twitter-bootstrap4"
        version = "v([0-9]+\\.[0-9]+\\.[0-9]+(?:-(?:alpha|beta|rc)[.0-9]*)?)"
        hit1 = "Bootstrap: tab.js v3.4.1"
        hit1_version = "3.4.1"
        hit2 = " * Bootstrap v4.6.1 (https://getbootstrap.com"
        hit2_version = "4.6.1"
        miss1 = "Bootstrap v3.4.1"
    strings:
        $v = / \* Bootstrap v[1-5]\.[0-9]{1,2}\.[0-9]{1,2}(-(alpha|beta|rc)[.0-9]{0,3})? \(https?:\/\/(www\.)?getbootstrap\.com/
        $j = / \* bootstrap(-[a-z]+)?\.js v[1-3]\.[0-9]{1,2}\.[0-9]{1,2}/
        $k = /Bootstrap: [a-z]+\.js v[34]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
