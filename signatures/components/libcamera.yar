rule libcamera
{
    meta:
        component = "libcamera"
        title = "libcamera"
        supplier = "libcamera"
        purl = "pkg:generic/libcamera"
        homepage = "https://libcamera.org/"
        type = "library"
        source = "libcamera"
        path_version = "^libcamera\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0Starting camera manager\\0"
        file1 = "libcamera.so.0.0.3"
        file1_version = "0.0.3"
        file2 = "libcamera.so.0"
        miss1 = "Starting camera manager "
    strings:
        $a1 = /\x00Starting camera manager\n?\x00/
        $a2 = /\x00Unsupported camera location \n?\x00/
        $a3 = /\x00Failed to initialize camera data\n?\x00/
        $a4 = /\x00No camera specified, available cameras:\n?\x00/
        $a5 = /\x00Could not create camera helper for \n?\x00/
    condition:
        any of ($a*)
}
