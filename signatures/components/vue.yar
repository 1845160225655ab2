rule vue
{
    meta:
        component = "vue"
        title = "Vue.js"
        supplier = "vuejs"
        purl = "pkg:generic/vue"
        homepage = "https://vuejs.org/"
        type = "library"
        version = " v([0-9.]+)"
        hit1 = "/*!\\n * Vue.js v2.6.14\\n * (c) 2014-2021 Evan You\\n"
        hit1_version = "2.6.14"
        miss1 = "Vue.js 1.2.3\\n"
    strings:
        $v = /\/\*!\n \* Vue\.js v[123]\.[0-9]{1,2}\.[0-9]{1,3}\n \* \(c\) 20/
        $w = /\/\*\*?\n\* vue v3\.[0-9]{1,2}\.[0-9]{1,3}\n\* \(c\) 20/
    condition:
        any of them
}
