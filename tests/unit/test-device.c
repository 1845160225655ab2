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
        if (strcmp(test_evidence_field(evidence, "key"), "usb-new-id") != 0)
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
        cmocka_unit_test(test_settings), cmocka_unit_test(test_new_ids),
        cmocka_unit_test(test_programs), cmocka_unit_test(test_boot),
        cmocka_unit_test(test_firmware), cmocka_unit_test(test_limits),
        cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
