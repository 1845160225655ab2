rule supermin
{
    meta:
        component = "supermin"
        title = "supermin"
        supplier = "supermin"
        purl = "pkg:generic/supermin"
        homepage = "http://people.redhat.com/~rjones/supermin/"
        type = "application"
        source = "supermin"
        version_v = "supermin: ext2 mini initrd starting up: ([5-6]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0supermin: files in '%s':\\0"
        hit2 = "\\0supermin: ext2 mini initrd starting up: 5.2.2\\0"
        hit2_version = "5.2.2"
        miss1 = "supermin: files in '%s': "
        miss2 = "supermin: ext2 mini initrd starting up: X"
    strings:
        $v = /\x00supermin: ext2 mini initrd starting up: [5-6]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00supermin: files in '%s':\n?\x00/
        $a2 = /\x00supermin: internal insmod %s\n?\x00/
        $a3 = /\x00supermin: package handler: %s\n?\x00/
    condition:
        $v or any of ($a*)
}
