rule libxcrypt
{
    meta:
        component = "libxcrypt"
        title = "libxcrypt"
        supplier = "libxcrypt"
        purl = "pkg:generic/libxcrypt"
        homepage = "https://github.com/besser82/libxcrypt"
        type = "library"
        source = "libxcrypt"
        hit1 = "\\0crypt_gensalt_ra\\0crypt_checksalt\\0crypt_preferred_method\\0"
        miss1 = "\\0crypt_checksalt\\0crypt_gensalt_ra\\0libcrypt.so.1\\0"
    strings:
        $a = /\x00crypt_gensalt_ra\x00/
        $b = /\x00crypt_checksalt\x00/
        $c = /\x00crypt_preferred_method\x00/
    condition:
        all of them
}
