rule plocate
{
    meta:
        component = "plocate"
        title = "plocate"
        supplier = "plocate"
        purl = "pkg:generic/plocate"
        homepage = "https://plocate.sesse.net/"
        type = "application"
        source = "plocate"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        version_v = "updatedb \\(plocate\\) ([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0plocate: no pattern to search for specified\\0"
        hit2 = "\\0io_uring_get_sqe: %s\\0async read failed: %s\\0"
        hit3 = "\\0updatedb (plocate) 1.1.8\\0"
        hit3_version = "1.1.8"
        hit4 = "\\0plocate: no pattern to search for specified\\01.1.8\\0"
        hit4_version = "1.1.8"
        miss1 = "plocate: no pattern to search for specified "
        miss2 = "\\0io_uring_get_sqe: %s\\0"
        miss3 = "io_uring_get_sqe: %s async read failed: %s "
        miss4 = "updatedb (plocate) X"
    strings:
        $v = /\x00updatedb \(plocate\) [1-2]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00plocate: no pattern to search for specified\n?\x00/
        $c1 = /\x00io_uring_get_sqe: %s\n?\x00/
        $c2 = /\x00async read failed: %s\n?\x00/
        $c3 = /\x00%zu bytes used for posting lists \(%\.2f bits\/entry\)\n?\x00/
        $c4 = /\x00Building posting lists took %\.1f ms\.\n?\x00/
    condition:
        $v or $a1 or 2 of ($c*)
}
