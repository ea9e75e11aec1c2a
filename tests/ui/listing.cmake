# SPDX-License-Identifier: GPL-3.0-or-later
jotscope_test(tst_listing SOURCES tst_listing.cpp USES ui_listing)
jotscope_test(tst_token_list SOURCES tst_token_list.cpp USES test_stage)
