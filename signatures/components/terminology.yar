rule terminology
{
    meta:
        component = "terminology"
        title = "Terminology"
        supplier = "enlightenment"
        cpe = "enlightenment:terminology"
        purl = "pkg:generic/terminology"
        licence = "BSD-2-Clause"
        homepage = "https://www.enlightenment.org/about-terminology"
        type = "application"
        source = "terminology"
        version_v = "terminology ([0-9.]+)"
        hit1 = "P>|terminology 1.9.0"
        hit1_version = "1.9.0"
        miss1 = "terminology 1.13.0"
    strings:
        $v = /P>\|terminology [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
