rule ucspi_unix
{
    meta:
        component = "ucspi-unix"
        title = "ucspi-unix"
        supplier = "ucspi-unix"
        purl = "pkg:generic/ucspi-unix"
        licence = "GPL-2.0-or-later"
        homepage = "https://untroubled.org/ucspi-unix"
        type = "application"
        source = "ucspi-unix"
        hit1 = "\\0Socket GID not found in environment.\\0Invalid connection limit number.\\0"
        miss1 = "\\0Socket GID not found in environment.\\0"
        miss2 = "Socket GID not found in environment. Invalid connection limit number. "
    strings:
        $c1 = /\x00Socket GID not found in environment\.\n?\x00/
        $c2 = /\x00Invalid connection limit number\.\n?\x00/
        $c3 = /\x00GID not found in environment\.\n?\x00/
        $c4 = /\x00UID not found in environment\.\n?\x00/
    condition:
        2 of ($c*)
}
