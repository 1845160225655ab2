rule libtecla
{
    meta:
        component = "libtecla"
        title = "libtecla"
        supplier = "libtecla"
        purl = "pkg:generic/libtecla"
        homepage = "https://www.astro.caltech.edu/~mcs/tecla/"
        type = "library"
        source = "libtecla"
        path_version = "^libtecla\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0Insufficient memory to record tecla configuration file names\\0"
        hit2 = "\\0Can't read file %s with non-blocking I/O\\0Corrupt group id\\0"
        file1 = "libtecla.so.1.6.3"
        file1_version = "1.6.3"
        file2 = "libtecla.so.1"
        miss1 = "Insufficient memory to record tecla configuration file names "
        miss2 = "\\0Can't read file %s with non-blocking I/O\\0"
        miss3 = "Can't read file %s with non-blocking I/O Corrupt group id "
    strings:
        $a1 = /\x00Insufficient memory to record tecla configuration file names\n?\x00/
        $c1 = /\x00Can't read file %s with non-blocking I\/O\n?\x00/
        $c2 = /\x00Corrupt group id\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
