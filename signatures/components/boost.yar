rule boost
{
    meta:
        component = "boost"
        title = "Boost"
        supplier = "boost"
        cpe = "boost:boost"
        purl = "pkg:generic/boost"
        licence = "BSL-1.0"
        homepage = "https://www.boost.org/"
        type = "library"
        source = "boost boost1.67 boost1.71 boost1.74 boost1.81 boost1.83 boost1.88"
        path_version = "^libboost_[a-z0-9_-]+\\.so\\.(1\\.[0-9]{1,3}\\.[0-9]+)$"
        hit1 = "\\0N5boost6detail16thread_data_baseE\\0"
        miss1 = "\\0_ZN5boost6system15system_categoryEv\\0libboost_system.so.1.74.0\\0"
    strings:
        $a = "boost: mutex lock failed in pthread_mutex_lock"
        $b = /\x00N5boost6detail16thread_data_baseE\x00/
        $c = "boost::filesystem::detail::"
        $d = /\x00N5boost(3log|10filesystem|6chrono|6system|15program_options|16exception_detail|6thread)[0-9A-Za-z_]{3,80}E\x00/
    condition:
        ($b or ($a and $d)) and any of them
}
