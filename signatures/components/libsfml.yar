rule libsfml
{
    meta:
        component = "libsfml"
        title = "libsfml"
        supplier = "libsfml"
        purl = "pkg:generic/libsfml"
        homepage = "https://www.sfml-dev.org/"
        type = "library"
        source = "libsfml"
        path_version = "^libsfml-audio\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0) detected in user code, \\0\" not found in shader\\0"
        file1 = "libsfml-audio.so.2.5.1"
        file1_version = "2.5.1"
        file2 = "libsfml-audio.so.2"
        miss1 = "\\0) detected in user code, \\0"
        miss2 = ") detected in user code,  \" not found in shader "
    strings:
        $c1 = /\x00\) detected in user code, \n?\x00/
        $c2 = /\x00" not found in shader\n?\x00/
        $c3 = /\x00Available sizes are: \n?\x00/
        $c4 = /\x00PPM image not 8-bit\n?\x00/
        $c5 = /\x00Unsupported sample size: \n?\x00/
        $c6 = /\x00" \(couldn't open stream\)\n?\x00/
        $c7 = /\x00all your TCP packets will be buffered\n?\x00/
        $c8 = /\x00Cannot send data over the network \n?\x00/
    condition:
        2 of ($c*)
}
