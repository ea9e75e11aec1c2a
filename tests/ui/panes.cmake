# SPDX-License-Identifier: GPL-3.0-or-later
jotscope_test(tst_models SOURCES tst_models.cpp picture.cpp picture.h USES ui_views)
jotscope_test(tst_panes SOURCES tst_panes.cpp picture.cpp picture.h USES ui_views)
jotscope_test(tst_token_view SOURCES tst_token_view.cpp picture.cpp picture.h USES ui_views)
jotscope_test(tst_table SOURCES tst_table.cpp USES ui_views)
jotscope_test(tst_subject SOURCES tst_subject.cpp picture.cpp picture.h USES ui_views)
jotscope_test(tst_timeline SOURCES tst_timeline.cpp picture.cpp picture.h USES ui_views)
jotscope_test(tst_timeline_looks SOURCES tst_timeline_looks.cpp picture.cpp picture.h USES ui_views)
jotscope_test(tst_fonts SOURCES tst_fonts.cpp USES ui_views)
