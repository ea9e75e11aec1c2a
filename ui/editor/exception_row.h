// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"

#include <QWidget>

namespace jotscope::ui {

class FlowLabel;

/// One certificate that is trusted for one host. It is named, never typed: it comes here from the dialog that showed it.
class ExceptionRow : public QWidget {
    Q_OBJECT
public:
    explicit ExceptionRow(QWidget *parent = nullptr);

    void fill(const environments::TlsException &exception);
    environments::TlsException exception() const { return m_exception; }

Q_SIGNALS:
    void edited(QWidget *field);
    void removed();

private:
    environments::TlsException m_exception;
    FlowLabel *m_text;
};

} // namespace jotscope::ui
