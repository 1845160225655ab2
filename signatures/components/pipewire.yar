rule pipewire
{
    meta:
        component = "pipewire"
        title = "PipeWire"
        supplier = "pipewire"
        purl = "pkg:generic/pipewire"
        licence = "MIT"
        type = "application"
        source = "pipewire"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0Welcome to PipeWire version %s. Type 'help' for usage.\\0"
        hit2 = "\\0Welcome to PipeWire version %s. Type 'help' for usage.\\00.3.65\\0"
        hit2_version = "0.3.65"
        miss1 = "Welcome to PipeWire version %s. Type 'help' for usage. "
    strings:
        $a1 = /\x00Welcome to PipeWire version %s\. Type 'help' for usage\.\n?\x00/
        $a2 = /\x00PipeWire: invalid access: %d\n?\x00/
        $a3 = /\x00%s\nCompiled with libpipewire %s\nLinked with libpipewire %s\n?\x00/
        $a4 = /\x003\.0\.0\.0 \(using PipeWire %s\)\n?\x00/
        $a5 = /\x00can't set PIPEWIRE_INTERNAL env: %m\n?\x00/
    condition:
        any of them
}
