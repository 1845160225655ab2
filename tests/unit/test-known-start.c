/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-known-start.c: what proves that descrambled bytes are right: heads of images of the real
 * tools, the same with a byte changed, and cut.
 */
#include "plugin-host.h"
#include "put-le.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "container/known-start.h"

static char *directory;

/* `change`: a byte of the header whose value the proof depends on; `least`: how much of the head is
 * needed. */
typedef struct {
    const char *tool, *command; /* makes "image" of "tree" and "file" */
    KnownProof proof;
    unsigned change, least;
} Start;

static const Start starts[] = {
    {"mkimage", "mkimage -A arm -T kernel -C none -n name -d file image", KNOWN_CHECKED, 40, 64},
    {"ubinize",
     "printf '[v]\nmode=ubi\nimage=file\nvol_id=0\nvol_size=64KiB\nvol_type=static\nvol_name=v\n' "
     ">ini && ubinize -o image -p 128KiB -m 2048 ini",
     KNOWN_CHECKED, 20, 64},
    {"mkfs.jffs2", "mkfs.jffs2 -l -r tree -o image", KNOWN_CHECKED, 5, 12},
    {"mkfs.jffs2", "mkfs.jffs2 -b -r tree -o image", KNOWN_CHECKED, 6, 12},
    {"mksquashfs", "mksquashfs tree image -noappend -quiet -no-progress", KNOWN_STRUCTURE, 12, 96},
    {"dtc", "printf '/dts-v1/; / { model = \"m\"; };' >dts && dtc -O dtb -o image dts",
     KNOWN_STRUCTURE, 23, 40},
    {"xz", "xz -c file >image", KNOWN_CHECKED, 8, 12},
    {"cat", "cat \"$(command -v sh)\" >image", KNOWN_STRUCTURE, 52, 64},
};

static KnownProof
proof_of(const uint8_t *data, uint64_t size, uint64_t total)
{
    return known_start(&test_host, &(NetbomBytes){data, size}, total);
}

static void
test_tools(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(starts); i++) {
        const Start *start = &starts[i];
        if (!test_tool(start->tool))
            continue;
        print_message("%s\n", start->command);
        test_shell("cd '%s' && rm -f image && { %s; } >log 2>&1", directory, start->command);
        g_autoptr(GBytes) file = test_file("%s/image", directory);
        const NetbomBytes image = test_bytes(file);
        const uint64_t size = MIN(image.size, KNOWN_START_SIZE);
        g_autofree uint8_t *head = g_memdup2(image.data, size);
        assert_true(known_magic(head));
        assert_int_equal(proof_of(head, size, image.size), start->proof);
        /* All that is needed and nothing more; a private copy, so that a read outside is seen. */
        g_autofree uint8_t *least = g_memdup2(head, start->least);
        assert_int_equal(proof_of(least, start->least, image.size), start->proof);
        g_autofree uint8_t *less = g_memdup2(head, start->least - 1);
        assert_int_equal(proof_of(less, start->least - 1, image.size), KNOWN_NOTHING);
        head[start->change] ^= 0x40;
        assert_int_equal(proof_of(head, size, image.size), KNOWN_NOTHING);
        head[start->change] ^= 0x40;
        head[0] ^= 0x40;
        assert_false(known_magic(head));
        assert_int_equal(proof_of(head, size, image.size), KNOWN_NOTHING);
    }
}

/* Formats whose size is stated do not fit an object that is shorter. */
static void
test_too_long(void **state)
{
    (void)state;
    static const unsigned sized[] = {2, 3, 4, 5};
    for (size_t i = 0; i < G_N_ELEMENTS(sized); i++) {
        const Start *start = &starts[sized[i]];
        if (!test_tool(start->tool))
            continue;
        test_shell("cd '%s' && rm -f image && { %s; } >log 2>&1", directory, start->command);
        g_autoptr(GBytes) file = test_file("%s/image", directory);
        const NetbomBytes image = test_bytes(file);
        assert_int_equal(proof_of(image.data, start->least, 8), KNOWN_NOTHING);
    }
}

/* Programs of 32 bits in the other byte order, and a TRX image of each version. */
static void
test_made(void **state)
{
    (void)state;
    uint8_t elf[64] = {0x7f, 'E', 'L', 'F', 1, 2, 1};
    elf[23] = 1;
    elf[41] = 52;
    assert_int_equal(proof_of(elf, sizeof elf, 4096), KNOWN_STRUCTURE);
    elf[41] = 64; /* the header of the wide form */
    assert_int_equal(proof_of(elf, sizeof elf, 4096), KNOWN_NOTHING);
    elf[41] = 52;
    elf[4] = 3;
    assert_int_equal(proof_of(elf, sizeof elf, 4096), KNOWN_NOTHING);

    for (unsigned version = 1; version <= 2; version++) {
        uint8_t trx[32] = "HDR0";
        const unsigned header = version == 1 ? 28 : 32;
        put_le(trx + 4, 4096, 4);
        put_le(trx + 14, version, 2);
        put_le(trx + 16, header, 4);
        assert_int_equal(proof_of(trx, sizeof trx, 4096), KNOWN_STRUCTURE);
        assert_int_equal(proof_of(trx, sizeof trx, 4095), KNOWN_NOTHING);
        assert_int_equal(proof_of(trx, sizeof trx - 1, 4096), KNOWN_NOTHING);
        put_le(trx + 16, header - 1, 4); /* a part inside the header */
        assert_int_equal(proof_of(trx, sizeof trx, 4096), KNOWN_NOTHING);
    }
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    test_shell("cd '%s' && mkdir tree && seq 1 5000 >file && cp file tree", directory);
    return 0;
}

static int
teardown(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tools),
        cmocka_unit_test(test_too_long),
        cmocka_unit_test(test_made),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
