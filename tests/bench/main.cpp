// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

namespace jotscope::bench {
void core();
void explaining();
void networking();
void sizes();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    jotscope::bench::core();
    jotscope::bench::explaining();
    jotscope::bench::networking();
    jotscope::bench::sizes();
}
