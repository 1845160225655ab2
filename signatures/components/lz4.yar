rule lz4
{
    meta:
        component = "lz4"
        title = "LZ4"
        supplier = "lz4"
        cpe = "lz4_project:lz4"
        purl = "pkg:generic/lz4"
        licence = "BSD-2-Clause"
        homepage = "https://lz4.org/"
        type = "library"
        source = "lz4"
        version_err = "[^0-9._](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_err = 2048
        confidence_err2 = 50
        hit1 = "\\0ERROR_maxBlockSize_invalid\\0ERROR_frameType_unknown\\0\\01.9.4\\0"
        hit1_version = "1.9.4"
        miss1 = "\\0OK_NoError\\0ERROR_GENERIC\\0\\01.9.4\\0"
    strings:
        $err = "ERROR_maxBlockSize_invalid"
        $err2 = "ERROR_frameType_unknown"
    condition:
        all of them
}
