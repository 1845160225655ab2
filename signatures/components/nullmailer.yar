rule nullmailer
{
    meta:
        component = "nullmailer"
        title = "nullmailer"
        supplier = "nullmailer"
        purl = "pkg:generic/nullmailer"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "nullmailer"
        hit1 = "\\0Error sending header to nullmailer-queue.\\0"
        miss1 = "Error sending header to nullmailer-queue. "
    strings:
        $a1 = /\x00Error sending header to nullmailer-queue\.\n?\x00/
        $a2 = /\x00451 4\.3\.0 Starting nullmailer-queue failed\n?\x00/
        $a3 = /\x00451 4\.3\.0 Write to nullmailer-queue failed\n?\x00/
        $a4 = /\x00nullmailer-inject: Invalid header line:\n  \n?\x00/
        $a5 = /\x00Reformat and inject a message into the nullmailer queue\n?\x00/
    condition:
        any of them
}
