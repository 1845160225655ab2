rule p11_kit
{
    meta:
        component = "p11-kit"
        title = "p11-kit"
        supplier = "p11-glue"
        cpe = "p11-kit_project:p11-kit"
        purl = "pkg:generic/p11-kit"
        licence = "BSD-3-Clause"
        homepage = "https://p11-glue.github.io/p11-glue/p11-kit.html"
        type = "library"
        source = "p11-kit"
        hit1 = "\\0The CRYPTOKI library has already been initialized\\0P11_KIT_STRICT\\0"
        hit2 = "\\0p11-kit initialization called recursively\\0"
        miss1 = "p11-kit 1.2.3\\n"
    strings:
        $a = "p11-kit: %s\n"
        $b = "p11_kit_registry_modules"
        $c = "p11-kit: duplicate configured module: %s"
        $d = /duplicate configured module: %s\.module: %s/
        $e = "The CRYPTOKI library has already been initialized"
        $f = "P11_KIT_STRICT"
        $g = "p11_kit_modules_load_and_initialize"
        $h = /\x00p11_kit_pin_unregister_callback\x00/
        $i = "PKCS#11 Kit Trust Module"
        $j = "refusing to load the p11-kit-proxy.so module as a registered module"
        $k = "p11-kit initialization called recursively"
    condition:
        ((($e and ($f or $b)) or $i or $j or $k) and any of them) and uint32be(0) != 0xde120495
}
