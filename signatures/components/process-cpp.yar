rule process_cpp
{
    meta:
        component = "process-cpp"
        title = "process-cpp"
        supplier = "process-cpp"
        purl = "pkg:generic/process-cpp"
        homepage = "https://gitlab.com/ubports/core/lib-cpp/process-cpp"
        type = "library"
        source = "process-cpp"
        hit1 = "\\0Value for adjusting the oom score is invalid.\\0Cannot construct instance for invalid pid.\\0"
        miss1 = "\\0Value for adjusting the oom score is invalid.\\0"
        miss2 = "Value for adjusting the oom score is invalid. Cannot construct instance for invalid pid. "
    strings:
        $c1 = /\x00Value for adjusting the oom score is invalid\.\n?\x00/
        $c2 = /\x00Cannot construct instance for invalid pid\.\n?\x00/
        $c3 = /\x00Timeout while waiting for event to happen\.\n?\x00/
        $c4 = /\x00 is not defined in the environment\n?\x00/
    condition:
        2 of ($c*)
}
