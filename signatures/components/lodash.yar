rule lodash
{
    meta:
        component = "lodash"
        title = "Lodash"
        supplier = "openjs"
        cpe = "lodash:lodash"
        purl = "pkg:generic/lodash"
        homepage = "https://lodash.com/"
        type = "library"
        source = "node-lodash"
        version_v = "odash ([0-9.]+)"
        version_w = "'([0-9.]+)'"
        hit1 = "/**\\n * @license\\n * Lodash <https://lodash.com/>\\n */\\n  var VERSION = '4.17.21';\\n"
        hit1_version = "4.17.21"
        miss1 = "Lodash 1.2.3\\n"
    strings:
        $a = /\/\*\*\n \* @license\n \* (lodash|Lodash) ([0-9]\.[0-9.]{1,8} )?/
        $v = /\/\*\*\n \* @license\n \* (lodash|Lodash) [1-5]\.[0-9]{1,2}\.[0-9]{1,2} /
        $w = /VERSION ?= ?\x274\.[0-9]{1,2}\.[0-9]{1,2}\x27;/
    condition:
        $a and any of them
}
