rule angularjs
{
    meta:
        component = "angularjs"
        title = "AngularJS"
        supplier = "angularjs"
        cpe = "angularjs:angular.js"
        purl = "pkg:generic/angularjs"
        licence = "MIT"
        homepage = "https://angularjs.org/"
        type = "library"
        source = "angular.js"
        version = "AngularJS v([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "AngularJS v1.8.3\\n * (c) 201"
        hit1_version = "1.8.3"
        miss1 = "AngularJS v1.8.2"
    strings:
        $v = /AngularJS v1\.[0-9]{1,2}\.[0-9]{1,2}[^\n]{0,20}\n ?\* ?\(c\) 201|AngularJS v1\.[0-9]{1,2}\.[0-9]{1,2}[^\n]{0,20}\n \(c\) 20/
    condition:
        any of them
}
