// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"

#include <QDialog>

class QCheckBox;

namespace jotscope::ui {

/// "Choose hosts…": a tick per row of the consent bar. The token's own row starts without its tick and is never kept.
class HostsDialog : public QDialog {
    Q_OBJECT
public:
    explicit HostsDialog(const std::vector<ConsentRow> &rows, QWidget *parent = nullptr);

    std::vector<ConsentRow> chosen() const;
    bool isTokenChosen() const;
    bool isForAlways() const { return m_always; }

private:
    QCheckBox *addRow(const ConsentRow &row);

    std::vector<std::pair<ConsentRow, QCheckBox *>> m_ticks;
    bool m_always = false;
};

} // namespace jotscope::ui
