rule mongoose
{
    meta:
        component = "mongoose"
        title = "Mongoose"
        supplier = "cesanta"
        cpe = "cesanta:mongoose"
        purl = "pkg:generic/mongoose"
        homepage = "https://mongoose.ws/"
        type = "library"
        source = "mongoose"
        version = "Mongoose(?: web server v\\.|/) ?([2-9]\\.[0-9]{1,2}(?:\\.[0-9]+)?)"
        version_o = "v\\. ?([2-5]\\.[0-9]{1,2})"
        hit1 = "\\0Mongoose/6.18\\0"
        hit1_version = "6.18"
        hit2 = "Mongoose web server v.%s (c) Sergey Lyubka"
        miss1 = "Mongoose/6.18 is"
    strings:
        $v = /\x00(Server: )?Mongoose\/[3-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[\x00\r]/
        $o = /Mongoose (web server )?v\. ?(%s|[2-5]\.[0-9]{1,2}) \(c\) Sergey Lyubka/
        $u = /Usage: mongoose \[-|Mongoose version %s/
    condition:
        any of them
}
