rule flatbuffers
{
    meta:
        component = "flatbuffers"
        title = "FlatBuffers"
        supplier = "google"
        cpe = "google:flatbuffers"
        purl = "pkg:generic/flatbuffers"
        licence = "Apache-2.0"
        homepage = "https://flatbuffers.dev/"
        type = "library"
        source = "flatbuffers"
        path_version = "^libflatbuffers\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0N11flatbuffers13BaseGeneratorE\\0"
        miss1 = "FLATBUFFERS_VERSION_MAJOR"
    strings:
        $a = "static_assert(FLATBUFFERS_VERSION_MAJOR == "
        $n = /\x00N11flatbuffers(6Parser|13CodeGenerator|13BaseGenerator)E\x00/
    condition:
        any of them
}
