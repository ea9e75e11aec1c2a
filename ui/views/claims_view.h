// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/copy_source.h"
#include "ui/kit/pane.h"
#include "ui/kit/selection.h"
#include "ui/models/claims_model.h"
#include "ui/models/lines_model.h"
#include "ui/views/notices.h"

#include <QPointer>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace jotscope::ui {

class LinesView;
class Segments;
class Table;

/// The pane "Claims": header and payload, each as a table with meaning or as JSON.
class ClaimsView : public Pane, public CopySource {
    Q_OBJECT
public:
    explicit ClaimsView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    void select(const Selection &selection); ///< never emits
    void clear();
    void hint(const Selection &selection); ///< something is hovered elsewhere
    bool copy(Copied what) override;       ///< of the chosen claim; in the JSON of the chosen lines
    void setUtc(bool utc);
    void setJson(bool json);
    bool isJson() const;
    void setJsonForm(bool wrapped, bool exact);
    bool isExact() const;                     ///< JSON with the white space of the token
    void toggleJson() { setJson(!isJson()); } ///< Ctrl+J
    void showPointers(bool shown);            ///< a wide window has room for the column
    Table *table() const;                     ///< of the part that is shown
    QWidget *focusStop() const;               ///< table, JSON, or where nothing is listed the choice of the part
    LinesView *json() const { return m_json; }
    ClaimsModel *model() const;
    ClaimsModel *modelOf(jose::Part part) const; ///< of the header, else of the payload
    Table *tableOf(jose::Part part) const;
    std::vector<Line> linesOf(jose::Part part) const; ///< as JSON; none where a notice stands instead
    void showAll(jose::Part part);
    void reveal(jose::Part part, int row, int column); ///< in the form that stands: chooses and scrolls to it
    Notices *notices() const { return m_notices; }

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void hovered(const jotscope::ui::Selection &selection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Table *makeTable(ClaimsModel *model);
    void makeControls();
    void makeActions();
    void refresh();
    void showLines();
    void setPart(jose::Part part);
    bool copy(ClaimsModel::Copy what);
    void compareWithClipboard();
    void popUpMenu(const QPoint &global);
    QString chosenClaim() const;
    QString noticeOf(jose::Part part) const;
    jose::Part part() const;
    std::vector<Notice> insideNotices() const;

    std::shared_ptr<const report::Inspection> m_inspection;
    ClaimsModel *m_payload;
    ClaimsModel *m_header;
    Table *m_payloadTable;
    Table *m_headerTable;
    LinesView *m_json;
    QWidget *m_line;
    Notices *m_notices;
    QLabel *m_notice;
    QStackedWidget *m_stack;
    Segments *m_parts;
    Segments *m_forms;
    QPushButton *m_wrap;
    QPushButton *m_exact;
    QPushButton *m_more;
    QList<QAction *> m_copies;
    bool m_cut = true;
};

} // namespace jotscope::ui
