rule zephyr
{
    meta:
        component = "zephyr"
        title = "Zephyr"
        supplier = "zephyr"
        cpe = "zephyrproject:zephyr"
        purl = "pkg:generic/zephyr"
        licence = "Apache-2.0"
        homepage = "https://zephyrproject.org/"
        type = "operating-system"
        version = "Zephyr OS (?:build )?(?:zephyr-)?v?([0-9]+\\.[0-9]+\\.[0-9]+(?:-rc[0-9]+)?)"
        version_o = "ZEPHYR OS v([0-9.]+)"
        hit1 = "*** Booting Zephyr OS build v4.1.0 ***\\n\\0"
        hit1_version = "4.1.0"
        hit2 = "*** Booting Zephyr OS build v3.6.0-108-gfb92002b9a83 ***\\n\\0"
        hit2_version = "3.6.0"
        hit3 = "***** BOOTING ZEPHYR OS v1.8.99 - BUILD: Jun 27 2017 13:09:26 *****\\n\\0"
        hit3_version = "1.8.99"
        miss1 = "*** Booting Zephyr OS build v4.1.0 ***\\nHello"
    strings:
        $v = /\*{3,5} Booting Zephyr OS (build )?(zephyr-)?v?[1-9]\.[0-9]{1,2}\.[0-9]{1,2}[0-9a-z.-]{0,40} (%s)?\*{3,5}[\n\r]{0,2}\x00/
        $o = /\*{5} BOOTING ZEPHYR OS v[0-2]\.[0-9]{1,2}\.[0-9]{1,2} - BUILD: [ -~]{8,40} \*{5}\n?\x00/
    condition:
        any of them
}
