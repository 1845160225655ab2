/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-device.c: what configuration files, programs and boot loaders say of the device. */
#include "check-image.h"

extern const NetbomPlugin device_config_plugin, device_words_plugin;

static GPtrArray *
facts_of(const NetbomPlugin *plugin, const char *format, const char *data, size_t size)
{
    GPtrArray *facts = g_ptr_array_new_with_free_func(g_free);
    NetbomBytes bytes = {(const uint8_t *)data, size};
    g_autoptr(TestScan) scan = test_scan_new();
    test_host_inspect(plugin, "etc/file", format, &bytes, scan);
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *evidence = g_ptr_array_index(scan->evidence, i);
        const char *value = test_evidence_field(evidence, "value");
        assert_string_equal(evidence->kind, "device");
        assert_true(netbom_range_ok(size, evidence->offset, evidence->size));
        /* The bytes that prove it hold the value, but for ids, which have a form of their own. */
        if (!g_str_has_prefix(test_evidence_field(evidence, "key"), "usb-"))
            assert_non_null(memmem(data + evidence->offset, evidence->size, value, strlen(value)));
        g_ptr_array_add(facts,
                        g_strdup_printf("%s=%s", test_evidence_field(evidence, "key"), value));
    }
    return facts;
}

/* facts: separated by '|', in order; "" for none. */
static void
assert_facts(const NetbomPlugin *plugin, const char *format, const char *data, size_t size,
             const char *facts)
{
    g_autoptr(GPtrArray) found = facts_of(plugin, format, data, size);
    g_ptr_array_add(found, NULL);
    g_autofree char *all = g_strjoinv("|", (char **)found->pdata);
    assert_string_equal(all, facts);
}

#define CONFIG(data, facts)                                                                        \
    assert_facts(&device_config_plugin, "text", data, sizeof(data) - 1, facts)
#define WORDS(format, data, facts)                                                                 \
    assert_facts(&device_words_plugin, format, data, sizeof(data) - 1, facts)

static void
test_settings(void **state)
{
    (void)state;
    CONFIG("Manufacturer=First Example Ltd.\n", "manufacturer=First Example Ltd.");
    CONFIG("x.DeviceInfo.ManufacturerOUI: \"0A0B0C\",\n",
           "manufacturer-oui=0A0B0C|device-info=DeviceInfo");
    CONFIG("<D Manufacturer=\"One\" ManufacturerOUI='0A0B0C' Model=\"x\"/>",
           "manufacturer=One|manufacturer-oui=0A0B0C");
    CONFIG("<Manufacturer>Two</Manufacturer>\n", "manufacturer=Two");
    CONFIG("<DM name=\"ManuFacturer\" val=\"Three\"/>\n", "manufacturer=Three");
    CONFIG("config device\n\toption manufacturer 'Four'\n\toption oui FFFFFF\n",
           "manufacturer=Four|manufacturer-oui=FFFFFF|device-info=config device");
    CONFIG("{\"manufacturer\": \"Five\"}", "manufacturer=Five");
    CONFIG("PON_VENDOR_ID=ABCD\n", "pon-vendor=ABCD");
    CONFIG("<Value Name=\"PON_VENDOR_ID\" Value=\"ABCD\"/>", "pon-vendor=ABCD");
    /* The other side, comments, texts, what a shell fills in, what is cut off. */
    CONFIG("OLT_VENDOR_ID=ABCD\n", "");
    CONFIG(
        "# manufacturer=One\n; manufacturer=One\n// manufacturer: One\n<!-- manufacturer=One -->",
        "");
    CONFIG("the manufacturer of this device is One\nmanufacturers=One\n", "");
    CONFIG("manufacturer=$(cat /etc/name)\nmanufacturer=%s\n", "");
    CONFIG("manufacturer=\"One", "");
    CONFIG("manufacturer=", "");
    CONFIG("manufacturer", "");
    CONFIG("", "");
}

/* Where more than one sign says that a name has a value it is read once, and names in their order.
 */
static void
test_forms(void **state)
{
    (void)state;
    CONFIG("option manufacturer = 'One'\n", "manufacturer=One");
    CONFIG("option 'manufacturer' 'One'\n", "");
    CONFIG("option oui\tFFFFFF\nmanufacturer : One\n", "manufacturer-oui=FFFFFF|manufacturer=One");
    CONFIG("option oui\" value=\"FFFFFF\"", "manufacturer-oui=FFFFFF");
    CONFIG("options oui FFFFFF\noptionoui FFFFFF\n", "");
    CONFIG("suboption oui FFFFFF\n", "manufacturer-oui=FFFFFF");
    CONFIG("\"manufacturer\" \t = 'One'", "manufacturer=One");
    CONFIG("<manufacturer >One", "manufacturer=One");
    CONFIG("manufacturer>One", "");
    CONFIG("name=\"manufacturer\"val=\"One\"", "");
    CONFIG("manufacturer val=\"One\"", "");
    CONFIG("__________________________m-a-n_ufacturer=One", "");
    CONFIG("_________________________m-a-n_ufacturer=One", "manufacturer=One");
}

/* What a script does only if it is asked, or only if something is so, and what asks for a maker. */
static void
test_branches(void **state)
{
    (void)state;
    CONFIG("#!/bin/sh\nmanufacturer=One\n", "manufacturer=One");
    CONFIG("#!/bin/sh\nif true; then\nmanufacturer=One\nfi\n", "");
    CONFIG("#!/bin/sh\n[ -e /x ] || exit 0\nmanufacturer=One\n", "");
    CONFIG("take_over() {\n\tmanufacturer=One\n}\n", "");
    CONFIG("take_over() {\n\t:\n}\nmanufacturer=One\n", "manufacturer=One");
    CONFIG("start_service() {\n\tmanufacturer=One\n}\n", "manufacturer=One");
    CONFIG("if vendor == 'x' then\n  manufacturer = 'One'\nend\n", "");
    WORDS("text", "<x cwmp:y X_AB_Mode=\"1\"/>\n", "cwmp-prefix=X_AB");
    WORDS("text", "#!/usr/bin/python3\nN = {'cwmp:X_AB_Mode': 1}\n", "");
    WORDS("text", "cwmp: X_AB_Mode if (manufacturer === 'x')\n", "");
}

/* One of several: an item of a list, an object in an array. */
static void
test_lists(void **state)
{
    (void)state;
    CONFIG("environment:\n  - MANUFACTURER=One\n", "");
    CONFIG("device:\n  manufacturer: One\n", "manufacturer=One");
    CONFIG("{\"agents\": [{\"Manufacturer\": \"One\"}]}", "");
    CONFIG("{\"a\": [1, 2], \"b\": \"[\", \"Manufacturer\": \"One\"}", "manufacturer=One");
    CONFIG("[general]\nmanufacturer=One\n", "manufacturer=One");
}

static void
test_descriptions(void **state)
{
    (void)state;
    CONFIG("<root xmlns=\"urn:schemas-upnp-org:device-1-0\"><manufacturer>One</manufacturer>"
           "<manufacturerURL>http://www.example.net</manufacturerURL></root>",
           "manufacturer=One|manufacturer-url=http://www.example.net|"
           "upnp-device=urn:schemas-upnp-org:device-1-0");
    /* The terminal's own element; a line card's. */
    CONFIG("<GPON><ONU VendorId=\"ABCD\" Version=\"1\"/></GPON>", "pon-vendor=ABCD");
    CONFIG("<ONU VendorId=\"ABCD\"/><ONU VendorId=\"EFGH\"/>", "pon-vendor=EFGH");
    CONFIG("<ONU VendorId=\"ABCD\" Serial=\"1\"/>", "");
    CONFIG("<ONU VendorId=\"ABCD\" LineProfile=\"1\"/>", "");
    CONFIG("<OLT><ONU VendorId=\"ABCD\"/></OLT>", "");
    CONFIG("<Peer VendorId=\"ABCD\"/>", "");
    CONFIG("VendorId=ABCD\n", "");
}

static void
test_update_hosts(void **state)
{
    (void)state;
    CONFIG("upgrade_server=up.example.net\n", "update-host=up.example.net");
    CONFIG("firmware_url = \"https://up.example.net/x\"\n", "update-host=https://up.example.net/x");
    CONFIG("[update]\nserver=up.example.net\n", "update-host=up.example.net");
    CONFIG("config upgrade 'x'\n\toption url 'http://up.example.net'\n",
           "update-host=http://up.example.net");
    CONFIG("[time]\nserver=up.example.net\n", "");
    CONFIG("[update]\n[time]\nserver=up.example.net\n", "");
    CONFIG("server=up.example.net\nacs_url=http://up.example.net\n", "");
    CONFIG("upgrade_server=local\nupgrade_interval=8.5\n", "");
}

static void
test_usb_rules(void **state)
{
    (void)state;
    CONFIG("ATTR{idVendor}==\"1BC7\", ATTR{idProduct}==\"1201\", RUN+=\"/usr/bin/ex-cm -s x\"\n",
           "usb-rule=1bc7:ex-cm");
    CONFIG("ATTRS{idVendor}==\"1bc7\", RUN=\"ex-cm\"", "usb-rule=1bc7:ex-cm");
    CONFIG("ATTRS{idVendor}==\"1bc7\", RUN{program}+=\"/x/ex-cm\"", "usb-rule=1bc7:ex-cm");
    CONFIG("ATTRS{idVendor}==\"1bc7\", RUN x \"ex-cm\"", "");
    CONFIG("ATTR{idVendor}==\"1bc7\", SYMLINK+=\"modem\"\n", "");
    CONFIG("# ATTR{idVendor}==\"1bc7\", RUN+=\"ex-cm\"\n", "");
    CONFIG("ATTR{idVendor}==\"1bc\", RUN+=\"ex-cm\"\n", "");
    CONFIG("ATTR{idVendor}==\"1bc7\", RUN+=\"", "");
    CONFIG("ATTR{idVendor}==\"1bc7\", RUN", "");
}

static void
test_new_ids(void **state)
{
    (void)state;
    CONFIG("echo 1BC7 1201 > /sys/bus/usb-serial/drivers/option1/new_id\n", "usb-new-id=1bc7:1201");
    CONFIG("\techo \"0x1bc7 0x1201\" >/sys/x/new_id", "usb-new-id=1bc7:1201");
    CONFIG("start() {\n\tprintf '1bc7 1201' > /sys/x/new_id\n}\n", "usb-new-id=1bc7:1201");
    CONFIG("if true; then\n:\nfi\necho 1bc7 1201 > /sys/x/new_id\n", "usb-new-id=1bc7:1201");
    CONFIG("if lsusb -d 1bc7:; then\necho 1bc7 1201 > /sys/x/new_id\nfi\n", "");
    CONFIG("case $id in\n1bc7) echo 1bc7 1201 > /sys/x/new_id ;;\nesac\n", "");
    CONFIG("lsusb | grep 1bc7 && echo 1bc7 1201 > /sys/x/new_id\n", "");
    CONFIG("# echo 1bc7 1201 > /sys/x/new_id\n", "");
    CONFIG("cat ids > /sys/x/new_id\n", "");
    CONFIG("echo $id > /sys/x/new_id\n", "");
    CONFIG("echo 1bc7 1201\n/sys/x/new_id\n", "");
    CONFIG("echo 1bc", "");
}

static void
test_programs(void **state)
{
    (void)state;
    WORDS("elf", "\0InternetGatewayDevice.X_AB-CD_One\0Device.X_AB-CD_Two\0MAX_ZZ_TOP\0X_A_\0",
          "cwmp-prefix=X_AB-CD");
    WORDS("elf", "\0X_AB-CD_One\0", ""); /* nothing of TR-069 beside it */
    WORDS("text", "<x cwmp:y X_AB_Mode=\"1\"/>", "cwmp-prefix=X_AB");
    WORDS("elf", "\0EX web server 1.0 corp\0", "web-server=EX web server 1.0 corp");
    WORDS("elf", "\0EX web server 1.0\0Boa/0.94\0lighttpd/1.4\0", "");
    WORDS("elf", "\0the web server failed\0", "");
    WORDS("elf", "\0https://a.example.net:80/x\0http://a.example.net/y\0http://localhost/\0://",
          "host=a.example.net");
}

static void
test_boot(void **state)
{
    (void)state;
    WORDS("data", "\0U-Boot 2013.04\0Board: EX one\0\nBoard: EX one\0Board: %s\0example # \0",
          "boot-board=EX one|boot-prompt=example");
    WORDS("data", "\0Board: EX one\0example # \0", ""); /* no boot loader */
    WORDS("data", "\0U-Boot 2013.04\0my Board: EX one\0# \0", "");
}

static void
test_firmware(void **state)
{
    (void)state;
    WORDS("data", "\0EX25EXAR06A06M4G\0Revision: EX25EXAR06A06M4G\0",
          "module-firmware=EX25EXAR06A06M4G");
    WORDS("data", "\0EX500QGLAAR11A06M4G_01.001\0", "module-firmware=EX500QGLAAR11A06M4G_01.001");
    /* A list, a word, an end. */
    WORDS("data", "\nEX25EXAR06A06M4G http\n", "");
    WORDS("data", "\0R06A06\0\0X25R06A06\0", "");
    WORDS("data", "\0EX25EXAR06A06M4G", "");
    WORDS("text", "\0EX25EXAR06A06M4G\0", "");
    /* A model beside a version of its form; a revision that holds the model. */
    WORDS("data",
          "\0ME123s-120\0x\0"
          "11.617.15.00.00\0",
          "module-firmware=ME123s-120");
    WORDS("data", "\0ME123s-120\0x\0", "");
    WORDS("data",
          "\0the ME123s-120\0"
          "11.617.15.00.00\0",
          "");
    WORDS("data", "\0LE20B04SIM1234G22\0", "module-firmware=LE20B04SIM1234G22");
    WORDS("data", "\0SIM1234\0\0MAXIMSIM12XX0000\0", "");
}

/* The memory of a process tells what it has heard. */
static void
test_core_dump(void **state)
{
    (void)state;
    char dump[256] = "\x7f"
                     "ELF\x01\x01\x01";
    dump[16] = 4; /* e_type: core */
    memcpy(dump + 100, "EX web server 1.0 corp", sizeof "EX web server 1.0 corp");
    WORDS("elf", dump, "");
    dump[16] = 2; /* executable */
    WORDS("elf", dump, "web-server=EX web server 1.0 corp");
}

/* A file full of facts tells sixteen of them. */
static void
test_limits(void **state)
{
    (void)state;
    g_autoptr(GString) config = g_string_new(NULL);
    g_autoptr(GString) words = g_string_new("cwmp:");
    for (int i = 0; i < 5000; i++) {
        g_string_append_printf(config, "manufacturer=Firm %d\n", i);
        g_string_append_printf(words, " X_A%d_B http://h%d.example.net", i, i);
    }
    g_autoptr(GPtrArray) facts = facts_of(&device_config_plugin, "text", config->str, config->len);
    assert_int_equal(facts->len, 16);
    g_autoptr(GPtrArray) more = facts_of(&device_words_plugin, "elf", words->str, words->len);
    assert_int_equal(more->len, 32);
}

/* What is no fact is not looked for without end. */
static void
test_hostile(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new("<!-- ");
    for (int i = 0; i < 200000; i++)
        g_string_append(text, "manufacturer=One\necho 1 || true > /x/new_id\n");
    g_autoptr(GPtrArray) facts = facts_of(&device_config_plugin, "text", text->str, text->len);
    assert_int_equal(facts->len, 0);
    /* Words of which the surroundings are read. */
    g_string_assign(text, "");
    for (int i = 0; i < 100000; i++)
        g_string_append(text,
                        "<ONU VendorId=\"ABCD\" url=a.b vendor ATTR{idVendor}==\"1bc7\" RUN ");
    g_autoptr(GPtrArray) none = facts_of(&device_config_plugin, "text", text->str, text->len);
    assert_int_equal(none->len, 0);
    g_string_assign(text, "x ");
    for (int i = 0; i < 200000; i++)
        g_string_append(text, "EX web server 1.0 U-Boot 2 Board: R00A00");
    g_autoptr(GPtrArray) more = facts_of(&device_words_plugin, "elf", text->str, text->len);
    assert_int_equal(more->len, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_settings),     cmocka_unit_test(test_forms),
        cmocka_unit_test(test_new_ids),      cmocka_unit_test(test_branches),
        cmocka_unit_test(test_lists),        cmocka_unit_test(test_descriptions),
        cmocka_unit_test(test_update_hosts), cmocka_unit_test(test_usb_rules),
        cmocka_unit_test(test_core_dump),    cmocka_unit_test(test_programs),
        cmocka_unit_test(test_boot),         cmocka_unit_test(test_firmware),
        cmocka_unit_test(test_limits),       cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
