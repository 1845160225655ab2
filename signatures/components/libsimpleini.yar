rule libsimpleini
{
    meta:
        component = "libsimpleini"
        title = "libsimpleini"
        supplier = "libsimpleini"
        purl = "pkg:generic/libsimpleini"
        licence = "MIT"
        homepage = "https://github.com/brofield/simpleini"
        type = "library"
        source = "libsimpleini"
        path_version = "^libsimpleini\\.so\\.(4(?:\\.[0-9]+))$"
        hit1 = "\\0N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE10FileWriterE\\0N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE12OutputWriterE\\0N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE12StreamWriterE\\0"
        file1 = "libsimpleini.so.4.19"
        file1_version = "4.19"
        file2 = "libsimpleini.so.4"
        miss1 = "\\0N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE10FileWriterE\\0N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE12OutputWriterE\\0"
    strings:
        $s1 = /\x00N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE10FileWriterE\x00/
        $s2 = /\x00N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE12OutputWriterE\x00/
        $s3 = /\x00N15CSimpleIniTemplIc14SI_GenericCaseIcE11SI_ConvertAIcEE12StreamWriterE\x00/
    condition:
        all of ($s*)
}
