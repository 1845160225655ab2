rule assimp
{
    meta:
        component = "assimp"
        title = "Open Asset Import Library"
        supplier = "assimp"
        cpe = "assimp:assimp"
        purl = "pkg:generic/assimp"
        licence = "BSD-3-Clause"
        homepage = "https://www.assimp.org/"
        type = "library"
        source = "assimp"
        hit1 = "\\0N6Assimp12BaseImporterE\\0"
        miss1 = "Open Asset Import Library 1.2.3\\n"
    strings:
        $a = "Open Asset Import Library (Assimp)."
        $b = "N6Assimp12BaseImporterE"
        $c = "N6Assimp8ImporterE"
    condition:
        ($a or $b) and any of them
}
