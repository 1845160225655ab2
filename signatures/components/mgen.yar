rule mgen
{
    meta:
        component = "mgen"
        title = "MGEN"
        supplier = "nrl"
        purl = "pkg:generic/mgen"
        type = "application"
        source = "mgen"
        hit1 = "\\0mgen: version %s\\0"
        hit2 = "\\0Mgen::Stop() fwrite error: %s\\0Mgen::Start() fwrite() error: %s\\0"
        miss1 = "mgen: version %s "
        miss2 = "\\0Mgen::Stop() fwrite error: %s\\0"
        miss3 = "Mgen::Stop() fwrite error: %s "
    strings:
        $a1 = /\x00mgen: version %s\n?\x00/
        $c1 = /\x00Mgen::Stop\(\) fwrite error: %s\n?\x00/
        $c2 = /\x00Mgen::Start\(\) fwrite\(\) error: %s\n?\x00/
        $c3 = /\x00mgen: conversion complete \(exiting\)\.\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
