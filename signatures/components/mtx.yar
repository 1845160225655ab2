rule mtx
{
    meta:
        component = "mtx"
        title = "mtx"
        supplier = "mtx"
        purl = "pkg:generic/mtx"
        type = "application"
        source = "mtx"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[23]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0mtx version %s\\0"
        hit2 = "\\0mtx version %s\\01.3.12\\0"
        hit2_version = "1.3.12"
        hit3 = "\\0mtx: Request Sense: FileMark=%s\\0Full (Storage Element %d Loaded)\\0"
        miss1 = "mtx version %s "
        miss2 = "\\0mtx: Request Sense: FileMark=%s\\0"
        miss3 = "mtx: Request Sense: FileMark=%s "
    strings:
        $a1 = /\x00mtx version %s\n?\x00/
        $c1 = /\x00mtx: Request Sense: FileMark=%s\n?\x00/
        $c2 = /\x00Full \(Storage Element %d Loaded\)\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
