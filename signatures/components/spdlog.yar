rule spdlog
{
    meta:
        component = "spdlog"
        title = "spdlog"
        supplier = "spdlog"
        cpe = "gabime:spdlog"
        purl = "pkg:generic/spdlog"
        licence = "MIT"
        homepage = "https://github.com/gabime/spdlog"
        type = "library"
        source = "spdlog"
        path_version = "^libspdlog\\.so\\.(1\\.[0-9]{1,2}\\.[0-9])$"
        hit1 = "\\0N6spdlog5sinks4sinkE\\0N6spdlog6loggerE\\0"
        miss1 = "spdlog 1.2.3\\n"
    strings:
        $a = "N6spdlog5sinks4sinkE"
        $b = "N6spdlog6loggerE"
        $c = "N6spdlog9formatterE"
    condition:
        2 of them
}
