rule actor_framework
{
    meta:
        component = "actor-framework"
        title = "actor-framework"
        supplier = "actor-framework"
        purl = "pkg:generic/actor-framework"
        licence = "BSD-3-Clause"
        homepage = "http://www.actor-framework.org/"
        type = "library"
        source = "actor-framework"
        path_version = "^libcaf_io\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0[FATAL] %s:%u: critical error: '%s'\\0No job to run available.\\0"
        file1 = "libcaf_io.so.0.17.6"
        file1_version = "0.17.6"
        file2 = "libcaf_io.so.0"
        miss1 = "\\0[FATAL] %s:%u: critical error: '%s'\\0"
        miss2 = "[FATAL] %s:%u: critical error: '%s' No job to run available. "
    strings:
        $c1 = /\x00\[FATAL\] %s:%u: critical error: '%s'\n?\x00/
        $c2 = /\x00No job to run available\.\n?\x00/
        $c3 = /\x00enables profiler output\n?\x00/
        $c4 = /\x00file output verbosity\n?\x00/
        $c5 = /\x00\[CAF\] Fatal error: wrote invalid data to pipe\n?\x00/
        $c6 = /\x00prepare_connection: handle already in use\n?\x00/
        $c7 = /\x00Cannot start OpenSSL module without middleman\.\n?\x00/
        $c8 = /\x00No certificate configured for SSL endpoint\n?\x00/
    condition:
        2 of ($c*)
}
