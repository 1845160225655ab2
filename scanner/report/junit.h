/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The verdicts as JUnit XML, as CI servers read it (there is no standard; the elements are those
 * that Jenkins and GitLab document: testsuites, testsuite, testcase, failure, skipped, system-out).
 *
 * A test case is a list that was asked, held against the image. It fails where a finding reaches
 * the gate, or without a gate where the list speaks plainly; other findings stand in system-out. It
 * is skipped where the list was not in force, or where no finding was made and so little of the
 * image was read that this says nothing. What a list asks and no image shows is a test case of its
 * own, skipped.
 */
#ifndef NETBOM_REPORT_JUNIT_H
#define NETBOM_REPORT_JUNIT_H

#include <stdio.h>

#include "resolve/inventory.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_junit(const Inventory *inventory, FILE *out, GError **error);

#endif
