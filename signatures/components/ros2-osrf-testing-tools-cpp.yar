rule ros2_osrf_testing_tools_cpp
{
    meta:
        component = "ros2-osrf-testing-tools-cpp"
        title = "ros2-osrf-testing-tools-cpp"
        supplier = "ros2-osrf-testing-tools-cpp"
        purl = "pkg:generic/ros2-osrf-testing-tools-cpp"
        homepage = "https://github.com/osrf/osrf_testing_tools_cpp"
        type = "library"
        source = "ros2-osrf-testing-tools-cpp"
        hit1 = "\\0[memory_tools][WARN] Given MEMORY_TOOLS_VERBOSITY=\\0all calls to dladdr failed, probably something wrong\\0"
        miss1 = "\\0[memory_tools][WARN] Given MEMORY_TOOLS_VERBOSITY=\\0"
        miss2 = "[memory_tools][WARN] Given MEMORY_TOOLS_VERBOSITY= all calls to dladdr failed, probably something wrong "
    strings:
        $c1 = /\x00\[memory_tools\]\[WARN\] Given MEMORY_TOOLS_VERBOSITY=\n?\x00/
        $c2 = /\x00all calls to dladdr failed, probably something wrong\n?\x00/
        $c3 = /\x00unexpected default case in switch statement\n?\x00/
        $c4 = /\x00Stack trace \(most recent call last\)\n?\x00/
        $c5 = /\x00failed to get information about function '%p' with dladdr\(\)\n?\x00/
        $c6 = /\x00failed to get original function '%s' with dlsym\(\) and RTLD_NEXT\n?\x00/
    condition:
        2 of ($c*)
}
