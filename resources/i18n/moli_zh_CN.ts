<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The backup can&apos;t be read back.</source>
        <translation>备份写入后无法读取，请重新备份。</translation>
    </message>
    <message>
        <source>The copy isn&apos;t the same as the file; it was thrown away.</source>
        <translation>备份与原文件不一致，已丢弃，请重新备份。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written.</source>
        <translation>备份无法写入。</translation>
    </message>
    <message>
        <source>A backup can&apos;t take the place of the file itself. Choose another name.</source>
        <translation>备份不能覆盖当前文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>The folder for backups can&apos;t be made.</source>
        <translation>无法创建备份文件夹。</translation>
    </message>
    <message>
        <source>“%1” was changed or damaged since it was made. Choose another backup.</source>
        <translation>备份“%1”生成后被改动或已损坏，请选择其他备份。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Moli file.</source>
        <translation>“%1”不是茉莉文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>“%1”已损坏：%2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>“%1” is open in another Moli window. Close it first.</source>
        <translation>“%1”正在茉莉中打开，请先关闭。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be copied to “%1”. Is there room on the disk?</source>
        <translation>备份无法复制到“%1”，请检查磁盘空间是否充足。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put aside. Is it open in another program?</source>
        <translation>原文件“%1”无法改名保留，请检查是否正被其他程序使用。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written there.</source>
        <translation>“%1”无法写入该位置。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>没有备份“%1”。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Moli. Install that one to restore it.</source>
        <translation>“%1”由更新版本的茉莉写入，请安装新版本后再恢复。</translation>
    </message>
    <message>
        <source>A file can&apos;t be restored from itself. Choose a backup.</source>
        <translation>不能用文件本身来恢复，请选择一个备份。</translation>
    </message>
    <message>
        <source>The day&apos;s backup couldn&apos;t be made: %1 Work can go on; the next start tries again.</source>
        <translation>今日备份未能完成：%1可以继续工作，下次启动时将重试。</translation>
    </message>
    <message>
        <source>The disk has only %1 left, and the backup needs %2.</source>
        <translation>磁盘仅剩 %1，备份需要 %2。</translation>
    </message>
    <message>
        <source>There is no whole backup beside it: restore one from elsewhere, or save into a new file what can still be read (moli-cli check FILE --salvage OUT).</source>
        <translation>旁边没有完好的备份：请从别处恢复备份，或将仍可读取的内容抢救到新文件（moli-cli check 文件 --salvage 新文件）。</translation>
    </message>
    <message>
        <source>Restore its newest whole backup: “%1”, made on %2.</source>
        <translation>请恢复最近的完好备份：“%1”，备份时间 %2。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the name of a file in it.</source>
        <translation>“%1”是文件夹。请选择其中的一个文件名。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”. Check its permissions and the room on the disk.</source>
        <translation>无法写入文件夹“%1”，请检查权限和磁盘剩余空间。</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB.</source>
        <translation>“%1”超过 20 MB。</translation>
    </message>
    <message>
        <source>The record is in the recycle bin. Restore it first.</source>
        <translation>该记录在回收站中，请先还原。</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message numerus="yes">
        <source>The file was made, %Ln record(s)</source>
        <translation>
            <numerusform>新建文件，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair, %Ln record(s)</source>
        <translation>
            <numerusform>修复，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from another office, %Ln record(s)</source>
        <translation>
            <numerusform>合并其他单位的数据，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo of number %1, %Ln record(s)</source>
        <translation>
            <numerusform>撤销批次 %1，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo, %Ln record(s)</source>
        <translation>
            <numerusform>撤销，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo of number %1, %Ln record(s)</source>
        <translation>
            <numerusform>重做批次 %1，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo, %Ln record(s)</source>
        <translation>
            <numerusform>重做，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import, %Ln record(s)</source>
        <translation>
            <numerusform>导入，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import into %1, %Ln record(s)</source>
        <translation>
            <numerusform>导入%1，%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln change(s)</source>
        <translation>
            <numerusform>%1，%Ln 处变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln record(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已重做，涉及 %Ln 条记录。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln record(s). Ctrl+Y brings it back.</source>
        <translation>
            <numerusform>已撤销，涉及 %Ln 条记录。按 Ctrl+Y 可重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stage moved</source>
        <translation>变更阶段</translation>
    </message>
    <message>
        <source>%1 “%2” moved to another stage</source>
        <translation>%1“%2”变更了阶段</translation>
    </message>
    <message numerus="yes">
        <source>Done, except in %Ln record(s): %1</source>
        <translation>
            <numerusform>已完成，%Ln 条记录除外：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>CaseBook</name>
    <message>
        <source>District</source>
        <translation>县(市)区</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>服务群众</translation>
    </message>
    <message>
        <source>%1 person-times</source>
        <translation>%1人次</translation>
    </message>
    <message>
        <source>The photo “%1” can&apos;t be read.</source>
        <translation>照片“%1”无法读取。</translation>
    </message>
    <message>
        <source>There is no consent to publish. Ask for it and tick it in the case.</source>
        <translation>尚未同意公开。请征得同意后在案例中勾选。</translation>
    </message>
    <message>
        <source>There is no such case any more.</source>
        <translation>该案例已不存在。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等%2个</translation>
    </message>
    <message>
        <source>The book was not made, because it was stopped.</source>
        <translation>操作已取消，汇编未生成。</translation>
    </message>
    <message>
        <source>There are no excellent cases of these years. Mark the chosen cases as excellent first.</source>
        <translation>所选年度没有优秀案例。请先将选定案例的状态改为“优秀”。</translation>
    </message>
    <message>
        <source>None of the cases has consent to publish. Ask for it and tick it in the cases.</source>
        <translation>所选案例均未同意公开。请征得同意后在案例中勾选。</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>第%1章</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>案例：%1篇</translation>
    </message>
    <message>
        <source>Districts: %1</source>
        <translation>涉及县(市)区：%1</translation>
    </message>
    <message>
        <source>Chapter %1  %2</source>
        <comment>number and name</comment>
        <translation>第%1章&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure and unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Appendix: figures of %1</source>
        <translation>附录：%1年统计数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>column: everything up to the end of the year</comment>
        <translation>截至%1年底</translation>
    </message>
    <message>
        <source>%1 → none; this machine has no Chinese face</source>
        <translation>%1 → 无（本机没有中文字体）</translation>
    </message>
    <message>
        <source>Preface</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>后记</translation>
    </message>
    <message>
        <source>Index of organizations</source>
        <translation>女性社会组织索引</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The book was not saved, because it was stopped.</source>
        <translation>操作已取消，汇编未保存。</translation>
    </message>
    <message>
        <source>This copy of Moli is incomplete. Install it again.</source>
        <translation>茉莉的程序文件不完整，请重新安装。</translation>
    </message>
    <message>
        <source>Women&apos;s social organizations are where the federation meets women and families in their everyday life. Guided by the federation, incubated and accompanied by its bases, they bring services to neighbourhoods and villages: empowerment, care for children, help in difficulty, legal rights, family education and family services.
This book gathers %1 excellent cases of %2. Each tells what was needed, what was done, and what came of it, in the words of those who did it. The appendix shows the work of the same time in figures.
We thank the organizations, the social workers and volunteers, and everybody who allowed us to tell their story. May the cases be read, discussed and improved upon.</source>
        <translation>女性社会组织扎根基层，是妇联组织联系和服务妇女群众、服务家庭的重要力量。在妇联的引领下，在孵化基地的培育和陪伴下，她们走进社区、走进乡村，开展妇女赋能、儿童关爱、困境妇女儿童帮扶、普法维权、家庭教育和家庭服务，把关爱送到妇女和家庭身边。
本书收录%2年优秀案例%1篇。每篇案例均由亲历者讲述：需求从何而来，服务如何开展，取得了哪些成效。附录以数据呈现同一时期的工作情况。
感谢各女性社会组织，感谢社会工作者和志愿者，感谢每一位愿意让我们讲述其故事的人。愿这些案例为大家带来启发，也期待大家在交流借鉴中不断完善。</translation>
    </message>
    <message>
        <source>The cases were submitted by the organizations and the district and county federations, and edited by %1.
Mistakes that remain are ours. Please tell us of them, and of the cases that should stand in the next book.</source>
        <translation>本书案例由各女性社会组织和县(市)区妇联报送，%1编辑整理。
书中如有疏漏，敬请指正，也欢迎推荐可收入下一本汇编的案例。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Excellent Cases of Women&apos;s Social Organizations</source>
        <translation>女性社会组织优秀案例汇编</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how QLocale writes the month of the imprint</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>编印单位</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>孵化基地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例数量</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印制时间</translation>
    </message>
    <message>
        <source>Every case is printed with the consent of those who are named or shown in it.</source>
        <translation>书中案例均已征得文中及照片中人物同意。</translation>
    </message>
    <message>
        <source>Person-times count everybody at every service; they are never added to persons. Organizations, stations and floor area are those at the end of each year.</source>
        <translation>人次按每次服务的全部参与者计算，不与人数相加。组织、阵地和面积为各年年底数。</translation>
    </message>
    <message>
        <source>The table counts the %1 cases that were chosen; this book prints %2, those of them that were selected and may be published.</source>
        <translation>表中优秀案例为当选案例，共%1个；本汇编收录其中经选定且同意公开的案例，共%2个。</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>“%1” can&apos;t be chosen: the consent to publish of everybody who is named or shown isn&apos;t recorded. Open the case and record it.</source>
        <translation>“%1”不能入选：尚未登记文中或照片中人员的公开同意，请打开案例登记。</translation>
    </message>
    <message>
        <source>“%1” is still a draft: hand it in first.</source>
        <translation>“%1”仍为草稿，请先提交。</translation>
    </message>
    <message>
        <source>“%1” was handed in and can&apos;t become a draft again.</source>
        <translation>“%1”已提交，不能改回草稿。</translation>
    </message>
    <message>
        <source>This case isn&apos;t there any more.</source>
        <translation>该案例已不存在。</translation>
    </message>
</context>
<context>
    <name>CasesPrints</name>
    <message>
        <source>Where and for whom, and how it came about</source>
        <translation>在何处、为何人服务，缘起如何</translation>
    </message>
    <message>
        <source>What was missing, and how that was found out</source>
        <translation>存在哪些需求，通过何种方式了解</translation>
    </message>
    <message>
        <source>Which approach was chosen, and why</source>
        <translation>采用何种方法，理由为何</translation>
    </message>
    <message>
        <source>What was done step by step, and what went otherwise than planned</source>
        <translation>分步骤写明做法，以及与计划不同之处</translation>
    </message>
    <message>
        <source>What changed, with figures that the records bear out</source>
        <translation>带来哪些改变，数据须有记录可查</translation>
    </message>
    <message>
        <source>What others can take over</source>
        <translation>可供同行借鉴之处</translation>
    </message>
    <message>
        <source>What those who were served say themselves, under other names</source>
        <translation>服务对象的原话，使用化名</translation>
    </message>
    <message>
        <source>Call for excellent cases of %1</source>
        <translation>关于征集%1年度优秀案例的通知</translation>
    </message>
    <message>
        <source>Women&apos;s social organizations and county federations are asked to hand in cases of their services. The best are printed in the yearly book of excellent cases.</source>
        <translation>现面向各女性社会组织和县（市）区妇联征集服务案例，优秀案例将收入年度优秀案例汇编。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>案例类别</translation>
    </message>
    <message>
        <source>Hand in until</source>
        <translation>报送截止</translation>
    </message>
    <message>
        <source>Hand in to</source>
        <translation>报送至</translation>
    </message>
    <message>
        <source>What a case tells</source>
        <translation>案例内容</translation>
    </message>
    <message>
        <source>%1–%2 characters</source>
        <translation>%1–%2 字</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>内容要求</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Photos and consent</source>
        <translation>照片与公开同意</translation>
    </message>
    <message>
        <source>Up to %1 photos, each with a caption that says what is seen.</source>
        <translation>照片不超过 %1 张，每张附文字说明。</translation>
    </message>
    <message>
        <source>Everybody who is named or shown has agreed to be published; without this consent a case can&apos;t be chosen. Names of those who were served are changed.</source>
        <translation>文中及照片中出现的人员均须同意公开，未取得同意的案例不能入选。服务对象一律使用化名。</translation>
    </message>
    <message>
        <source>How cases are scored</source>
        <translation>评分办法</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Greatest score</source>
        <translation>满分</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1. Choose another place.</source>
        <translation>图表无法保存为 %1，请换一个位置。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Charts can&apos;t be saved as “%1”. Use a name that ends in .png or .svg.</source>
        <translation>图表不能保存为 %1，请使用以 .png 或 .svg 结尾的文件名。</translation>
    </message>
    <message>
        <source>The chart could not be drawn. Try again.</source>
        <translation>图表绘制失败，请重试。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A record refers to one in “%1” that isn&apos;t there.</source>
        <translation>有记录引用了“%1”中不存在的记录。</translation>
    </message>
    <message>
        <source>The record isn&apos;t what its history adds up to; one of the two was damaged. Compare it with a backup.</source>
        <translation>记录与修改历史不一致，其中之一已损坏，请与备份核对。</translation>
    </message>
    <message>
        <source>The attached file “%1” was damaged. Add it again.</source>
        <translation>附件“%1”已损坏，请重新添加。</translation>
    </message>
    <message>
        <source>No record has the attached file “%1” any more.</source>
        <translation>附件“%1”已没有记录使用。</translation>
    </message>
    <message>
        <source>A file attached to the record is missing.</source>
        <translation>记录的附件缺失。</translation>
    </message>
    <message>
        <source>The history knows a record that isn&apos;t there any more. Compare with a backup.</source>
        <translation>修改历史中的记录已不存在，请与备份核对。</translation>
    </message>
    <message>
        <source>The search doesn&apos;t agree with the records. Have the check repair it.</source>
        <translation>搜索索引与记录不一致，请使用“自动修复”。</translation>
    </message>
    <message>
        <source>The part of the file that holds “%1” is damaged.</source>
        <translation>文件中存放“%1”的部分已损坏。</translation>
    </message>
    <message>
        <source>The history&apos;s list of references doesn&apos;t agree with its entries. Have the check repair it.</source>
        <translation>历史的引用清单与条目不一致，请用检查功能修复。</translation>
    </message>
    <message>
        <source>Parts of the file that hold no records are damaged.</source>
        <translation>文件中不含记录的部分已损坏。</translation>
    </message>
    <message>
        <source>A record under “%1” can&apos;t be read.</source>
        <translation>“%1”中有一条记录无法读取。</translation>
    </message>
    <message>
        <source>And %1 further records under “%2” can&apos;t be read.</source>
        <translation>“%2”中另有 %1 条记录无法读取。</translation>
    </message>
    <message>
        <source>An index of “%1” is damaged; no record is lost. Have the check repair it.</source>
        <translation>“%1”的一个索引已损坏，记录没有丢失。请用检查功能修复。</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>文件设置</translation>
    </message>
    <message>
        <source>An entry in the history of the record was damaged. Compare it with a backup.</source>
        <translation>该记录的一条历史已损坏，请与备份对照。</translation>
    </message>
    <message>
        <source>Batch %1 of the history was damaged. Compare it with a backup.</source>
        <translation>历史中的第 %1 批已损坏，请与备份对照。</translation>
    </message>
    <message>
        <source>The history has a gap: %1 entries are missing. Compare with a backup.</source>
        <translation>历史不连续：缺少 %1 条，请与备份对照。</translation>
    </message>
    <message>
        <source>The pinyin that the record is sorted by isn&apos;t that of its name. Have the check repair it.</source>
        <translation>记录用于排序的拼音与其名称不符。请用检查功能修复。</translation>
    </message>
    <message>
        <source>The file&apos;s list of its tables isn&apos;t what this Moli makes. Restore a backup.</source>
        <translation>文件中的数据表清单与本版茉莉应有的不一致。请恢复备份。</translation>
    </message>
    <message>
        <source>The attached file “%1” is whole, but its name, its kind or its small picture was damaged. Compare it with a backup.</source>
        <translation>附件“%1”的内容完好，但其名称、类型或缩略图已损坏。请与备份核对。</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something unexpected happened.</source>
        <translation>发生意外错误。</translation>
    </message>
    <message>
        <source>Moli</source>
        <translation>茉莉</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the error with its details, to send it to whoever looks after Moli</source>
        <translation>复制错误及详细信息，以便发给维护人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>what was being done</comment>
        <translation>未完成：%1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1 person-times</source>
        <translation>%1 人次</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 平方米</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>person-times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>There is no figure “%1”. “moli-cli figures” lists them all.</source>
        <translation>没有指标“%1”。可用“moli-cli figures”查看全部指标。</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>截至今日</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>截至%1年底</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure and its filters</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The demo file couldn&apos;t be put at %1.</source>
        <translation>演示文件无法保存到 %1。</translation>
    </message>
    <message>
        <source>Restored. The file that stood here before was kept as %1.</source>
        <translation>已恢复。原文件保留为 %1。</translation>
    </message>
    <message>
        <source>Moli demo</source>
        <translation>茉莉演示</translation>
    </message>
</context>
<context>
    <name>GrowthTrack</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncubationProcess</name>
    <message>
        <source>The review has no result yet: enter whether it was passed.</source>
        <translation>尚无审核结果：请填写是否通过。</translation>
    </message>
    <message>
        <source>The goals of the incubation aren&apos;t agreed yet: enter them.</source>
        <translation>尚未约定孵化目标：请填写。</translation>
    </message>
    <message>
        <source>The review wasn&apos;t passed: an organization is admitted after one that was.</source>
        <translation>审核未通过：审核通过后方可入驻。</translation>
    </message>
    <message>
        <source>The agreement isn&apos;t complete: enter “%1”.</source>
        <translation>协议不完整：请填写“%1”。</translation>
    </message>
    <message>
        <source>The organization has no assessment since its admission: enter one.</source>
        <translation>该组织入驻以来没有评估记录：请新增评估。</translation>
    </message>
    <message>
        <source>No assessment of this stay was passed: enter the grade, or extend the stay.</source>
        <translation>本次入孵的评估均未合格：请填写等次，或延长孵化期。</translation>
    </message>
    <message>
        <source>The result of the incubation isn&apos;t written down yet: enter it.</source>
        <translation>尚未填写孵化成果：请填写。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t returned yet: enter the day on which it was.</source>
        <translation>“%1”尚未归还：请填写归还日期。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the code of this translation&apos;s language</comment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>OpenedCopies</name>
    <message>
        <source>The copy to be shown couldn&apos;t be written. Is the disk full?</source>
        <translation>无法写入用于查看的副本，请检查磁盘空间。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>person-times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>与%1年持平</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1年为零</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>▲ %1 vs %2</source>
        <translation>▲ 较%2年多%1</translation>
    </message>
    <message>
        <source>▼ %1 vs %2</source>
        <translation>▼ 较%2年少%1</translation>
    </message>
    <message>
        <source>▲ %1 % vs %2</source>
        <translation>▲ 较%2年增长%1%</translation>
    </message>
    <message>
        <source>▼ %1 % vs %2</source>
        <translation>▼ 较%2年下降%1%</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Board of stays</source>
        <translation>孵化看板</translation>
    </message>
    <message>
        <source>Project board</source>
        <translation>项目看板</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Page of the project</source>
        <translation>项目页面</translation>
    </message>
    <message>
        <source>Case book layout</source>
        <translation>案例汇编排版</translation>
    </message>
    <message>
        <source>Money of the projects</source>
        <translation>项目资金</translation>
    </message>
    <message>
        <source>Facility plan</source>
        <translation>场地使用计划</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Cases desk</source>
        <translation>案例评选</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计分析</translation>
    </message>
    <message>
        <source>Organization file</source>
        <translation>组织档案</translation>
    </message>
    <message>
        <source>Page of the person</source>
        <translation>人员主页</translation>
    </message>
    <message>
        <source>Page of the stay</source>
        <translation>孵化主页</translation>
    </message>
    <message>
        <source>Scoring of the project</source>
        <translation>项目评分</translation>
    </message>
    <message>
        <source>Training desk</source>
        <translation>培训工作台</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>“%1” could not be made into a PDF.</source>
        <translation>无法将“%1”生成 PDF。</translation>
    </message>
    <message>
        <source>The PDF could not be saved as %1. Choose another place.</source>
        <translation>无法将 PDF 保存为 %1，请换一个位置。</translation>
    </message>
</context>
<context>
    <name>PrepareAttachment</name>
    <message>
        <source>This computer can&apos;t read WebP pictures. Save “%1” as JPEG or PNG and add the new copy.</source>
        <translation>本机无法读取 WebP 图片，请将“%1”另存为 JPEG 或 PNG 后再添加。</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged. Get the original again.</source>
        <translation>图片“%1”已损坏，请重新获取后再添加。</translation>
    </message>
    <message>
        <source>The picture “%1” has more than 100 million pixels. Save it smaller and add the new copy.</source>
        <translation>图片“%1”超过 1 亿像素，请缩小后再添加。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture “%1”. Save it smaller and add the new copy.</source>
        <translation>内存不足，无法处理图片“%1”，请缩小后再添加。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller (fewer pages, smaller pictures) and add the new copy.</source>
        <translation>“%1”超过 %2 MB，请减少页数或缩小图片后再添加。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the files in it.</source>
        <translation>“%1”是文件夹，请添加其中的文件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check that it is still there and not open elsewhere.</source>
        <translation>“%1”无法读取：%2。请检查文件是否存在、是否被其他程序打开。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>“%1”是空文件，请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be used here. Choose a JPEG, PNG, GIF, BMP or WebP picture.</source>
        <translation>“%1”不是可用的图片，请选择 JPEG、PNG、GIF、BMP 或 WebP 图片。</translation>
    </message>
    <message>
        <source>“%1” is of a type that isn&apos;t kept here. Pictures, PDF, documents, sheets and slides of Office, WPS and LibreOffice, text, CSV and zip files are.</source>
        <translation>不支持“%1”的文件类型。可添加图片、PDF、Office/WPS/LibreOffice 的文字、表格和演示文件，以及文本、CSV 和 zip 文件。</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t hold what its name says. Open it to see what it is, and save it under the right name.</source>
        <translation>“%1”的内容与扩展名不符，请打开核对后用正确的名称保存。</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The record to print isn&apos;t there any more.</source>
        <translation>要打印的记录已不存在。</translation>
    </message>
    <message>
        <source>Closing dossier</source>
        <translation>项目结项档案</translation>
    </message>
    <message>
        <source>Call for applications</source>
        <translation>项目申报公告</translation>
    </message>
    <message>
        <source>List of applications</source>
        <translation>项目申报汇总表</translation>
    </message>
    <message>
        <source>Contract sheet</source>
        <translation>项目合同表</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Supervision record</source>
        <translation>项目督导记录表</translation>
    </message>
    <message>
        <source>Evaluation sheet</source>
        <translation>项目评估表</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>本条记录</translation>
    </message>
    <message>
        <source>There is no print “%1” of this; there are: %2.</source>
        <translation>没有名为“%1”的打印件，可选：%2。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Not spent</source>
        <translation>未支出</translation>
    </message>
    <message>
        <source>Spent beyond what was paid</source>
        <translation>超出已拨付的支出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>计划指标</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount in capitals</source>
        <translation>金额（大写）</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>拨付分期</translation>
    </message>
    <message>
        <source>Buyer (seal)</source>
        <translation>购买方（盖章）</translation>
    </message>
    <message>
        <source>Organization (seal)</source>
        <translation>承接方（盖章）</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收款单位</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount to be paid</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Received by (signature, seal)</source>
        <translation>收款人（签章）</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>督导人</translation>
    </message>
    <message>
        <source>For the organization</source>
        <translation>承接组织代表</translation>
    </message>
    <message>
        <source>Planned and reached</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>项目基本情况</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Applications and selection</source>
        <translation>申报与遴选</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>支出明细</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation>服务情况</translation>
    </message>
    <message>
        <source>Supervision visits</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>项目评估</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Paid and not spent</source>
        <translation>拨付未支出</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Agreement and stay</source>
        <translation>协议与孵化情况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Space and equipment</source>
        <translation>场地与设备</translation>
    </message>
    <message>
        <source>For the base</source>
        <translation>基地代表</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>场地设备交付单</translation>
    </message>
    <message>
        <source>The base hands over what is listed here. The organization uses it with care, for the agreed purpose alone, and gives it back at the end of the period.</source>
        <translation>基地将下列场地设备交付组织使用。组织应爱护使用，仅用于约定用途，并在期满时归还。</translation>
    </message>
    <message>
        <source>Condition when handed over</source>
        <translation>交付时状况</translation>
    </message>
    <message>
        <source>Handed over by (base)</source>
        <translation>交付人（基地）</translation>
    </message>
    <message>
        <source>Received by (organization)</source>
        <translation>接收人（组织）</translation>
    </message>
    <message>
        <source>Return sheet</source>
        <translation>场地设备归还单</translation>
    </message>
    <message>
        <source>The organization gives back what is listed here. The base has looked at it; what is missing or damaged is written down below.</source>
        <translation>组织归还下列场地设备，基地已查验；短缺或损坏情况记录如下。</translation>
    </message>
    <message>
        <source>Condition when returned, what is missing</source>
        <translation>归还时状况及短缺</translation>
    </message>
    <message>
        <source>Returned by (organization)</source>
        <translation>归还人（组织）</translation>
    </message>
    <message>
        <source>Taken back by (base)</source>
        <translation>收回人（基地）</translation>
    </message>
    <message>
        <source>Growth track</source>
        <translation>成长轨迹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Dossier of the organization</source>
        <translation>组织档案</translation>
    </message>
    <message>
        <source>Grade valid until</source>
        <translation>等级有效期至</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Person-times</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>学员名册</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Score summary of the applications</source>
        <translation>申报评分汇总表</translation>
    </message>
    <message>
        <source>Score summary of the evaluations</source>
        <translation>评估评分汇总表</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Score sheet to fill in by hand</source>
        <translation>评分表（手填用）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the list: %1; signed in: %2; passed: %3.</source>
        <translation>名单 %1 人，签到 %2 人，结业 %3 人。</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>证书发放登记表</translation>
    </message>
    <message>
        <source>No certificate was issued yet.</source>
        <translation>尚未发放证书。</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>结业证书</translation>
    </message>
    <message>
        <source>%1 (%2) has taken part in “%3” (%4), met its requirements, and is awarded this certificate.</source>
        <translation>%1（%2）参加“%3”（%4）学习，考核合格，准予结业，特发此证。</translation>
    </message>
    <message>
        <source>%1 (%2) has taken part in “%3” (%4, %5 hours), met its requirements, and is awarded this certificate.</source>
        <translation>%1（%2）参加“%3”（%4，共 %5 学时）学习，考核合格，准予结业，特发此证。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>“%1” needs a reason.</source>
        <translation>“%1”需要填写理由。</translation>
    </message>
    <message>
        <source>Taking a stage back needs a reason.</source>
        <translation>退回阶段需要填写理由。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>There is no step to take from here.</source>
        <translation>当前没有可变更的阶段。</translation>
    </message>
</context>
<context>
    <name>ProjectStages</name>
    <message>
        <source>The call isn&apos;t published: enter the day on which it was.</source>
        <translation>尚未发布，请填写发布日期。</translation>
    </message>
    <message>
        <source>The project has no budget yet: enter it.</source>
        <translation>项目尚无预算，请填写预算。</translation>
    </message>
    <message>
        <source>The call has no deadline yet: enter it.</source>
        <translation>尚未填写申报截止日期，请填写。</translation>
    </message>
    <message>
        <source>The call is still open: its deadline has to be over.</source>
        <translation>申报尚未截止，截止日期过后才能进入遴选。</translation>
    </message>
    <message>
        <source>No application has passed the form check yet.</source>
        <translation>尚无申报通过形式审查。</translation>
    </message>
    <message>
        <source>The publicity period isn&apos;t over yet: enter its last day, and wait for it.</source>
        <translation>公示期尚未结束，请填写公示截止日期，期满后再继续。</translation>
    </message>
    <message>
        <source>The contract isn&apos;t complete: enter “%1”.</source>
        <translation>合同信息不完整，请填写“%1”。</translation>
    </message>
    <message>
        <source>There is no valid application: score one, or enter why there is a single source.</source>
        <translation>没有有效申报。请完成评分，或填写单一来源理由。</translation>
    </message>
    <message>
        <source>The application of “%1” was scored by %2 experts; it takes at least %3.</source>
        <translation>“%1”的申报只有 %2 位专家评分，至少需要 %3 位。</translation>
    </message>
    <message>
        <source>A rectification from the visit of %1 is still open: enter when it was done.</source>
        <translation>%1 督导提出的整改尚未完成，请填写整改完成日期。</translation>
    </message>
    <message>
        <source>There is no final evaluation yet.</source>
        <translation>尚无末期评估。</translation>
    </message>
    <message>
        <source>Tranche %1 is neither paid nor cancelled.</source>
        <translation>第 %1 期既未拨付也未取消。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Saved from a damaged file</source>
        <translation>自损坏的文件中抢救</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请另取名称。</translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be copied to “%2”. Is there room on the disk?</source>
        <translation>“%1”无法复制到“%2”，请检查磁盘空间。</translation>
    </message>
    <message>
        <source>Nothing can be read from “%1”: the beginning of the file is destroyed. Restore a backup.</source>
        <translation>“%1”无法读取任何内容：文件开头已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>“%1” was written by another version of Moli. Save what can be read with that one.</source>
        <translation>“%1”由其他版本的茉莉写成，请用该版本抢救。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written there.</source>
        <translation>“%1”无法写入该处。</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The sheet has no expert: enter the name.</source>
        <translation>评分表没有专家，请填写姓名。</translation>
    </message>
    <message>
        <source>A recusal needs its reason.</source>
        <translation>回避须填写原因。</translation>
    </message>
    <message>
        <source>“%1” has no points yet.</source>
        <translation>“%1”尚未评分。</translation>
    </message>
    <message>
        <source>“%1” takes 0 to %2 points.</source>
        <translation>“%1”的得分范围为 0 至 %2 分。</translation>
    </message>
    <message>
        <source>There is no scoring scheme with indicators for this yet.</source>
        <translation>尚无适用且设有指标的评分方案。</translation>
    </message>
    <message>
        <source>This isn&apos;t among what is scored here.</source>
        <translation>该对象不在本次评分范围内。</translation>
    </message>
    <message>
        <source>There is nothing to score here yet.</source>
        <translation>暂无可评分的对象。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still waits for %n sheet(s).</source>
        <translation>
            <numerusform>“%1”还有 %n 份评分表未交。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was scored by %2 experts; it takes at least %3.</source>
        <translation>“%1”仅有 %2 位专家评分，至少需要 %3 位。</translation>
    </message>
    <message>
        <source>Cases are chosen at the cases desk.</source>
        <translation>案例请在“案例评选”中选定。</translation>
    </message>
    <message>
        <source>The ranking isn&apos;t written, or sheets were changed since: write the ranking first, then decide.</source>
        <translation>排名尚未写入，或评分表此后有改动，请先写入排名再作决定。</translation>
    </message>
    <message>
        <source>Assessments of %1</source>
        <translation>%1年度组织评估</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>%1年度案例</translation>
    </message>
</context>
<context>
    <name>ScoringPrints</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>评分说明</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Recused: %1</source>
        <translation>回避：%1</translation>
    </message>
    <message>
        <source>Who has an interest in it scores nothing and writes here why: ____________________</source>
        <translation>如有利害关系须回避，不评分，请写明原因：____________________</translation>
    </message>
    <message>
        <source>Expert (signature)</source>
        <translation>专家（签字）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>in</source>
        <translation>已交</translation>
    </message>
    <message numerus="yes">
        <source>Not final: %n sheet(s) are still outstanding.</source>
        <translation>
            <numerusform>尚未定稿：还有 %n 份评分表未交。</numerusform>
        </translation>
    </message>
    <message>
        <source>The average is taken without the highest and the lowest total where at least three count.</source>
        <translation>有效评分表满三份时，去掉一个最高分和一个最低分后取平均分。</translation>
    </message>
    <message>
        <source>The average is taken over all sheets that count.</source>
        <translation>平均分按全部有效评分表计算。</translation>
    </message>
    <message>
        <source>Equal averages go by “%1”; what is equal still shares a rank.</source>
        <translation>平均分相同时按“%1”得分排序，仍相同的名次并列。</translation>
    </message>
    <message>
        <source>* More than a fifth of the greatest total away from the other experts.</source>
        <translation>* 与其他专家平均分相差超过满分的五分之一。</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Score summary</source>
        <translation>评分汇总表</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计金额</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>遴选决定</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计分人</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监督人</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>%1: %2</source>
        <comment>field and mistake</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is a masked value. Type the whole one.</source>
        <translation>这是脱敏后的内容，请填写完整内容。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>“%1” can&apos;t be rows or columns of a table.</source>
        <translation>“%1”不能作为统计表的行或列。</translation>
    </message>
    <message>
        <source>“%1” is no date, and has neither years nor months.</source>
        <translation>“%1”不是日期，不能按年或按月统计。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be counted that way.</source>
        <translation>“%1”不能按此方式统计。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <translation>%1（按年）</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1（按月）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation>磁盘已满，数据没有丢失。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The file is busy. Wait a moment and try again.</source>
        <translation>文件正忙，请稍后重试。</translation>
    </message>
    <message>
        <source>The file can only be read, not changed.</source>
        <translation>文件为只读，不能修改。</translation>
    </message>
    <message>
        <source>The disk answered with an error. Check that it is connected and try again; nothing was half saved.</source>
        <translation>磁盘读写出错，本次内容未保存。请检查磁盘连接后重试。</translation>
    </message>
    <message>
        <source>The file answered with an error that Moli doesn&apos;t know.</source>
        <translation>读写文件时发生未知错误。</translation>
    </message>
    <message>
        <source>The file lies on a network share, where two people could write into it at once and damage it. Copy it to this computer and open the copy.</source>
        <translation>文件位于网络共享中，多人同时写入可能造成损坏。请复制到本机后打开副本。</translation>
    </message>
    <message>
        <source>The folder “%1” is synchronized by a cloud service, which may tear the file while it is being written. Copy it to a folder that isn&apos;t synchronized and open the copy.</source>
        <translation>文件夹“%1”由网盘同步，写入时可能损坏文件。请复制到不同步的文件夹后打开副本。</translation>
    </message>
    <message>
        <source>The file is open for reading only; nothing can be changed.</source>
        <translation>文件以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>What every file holds from the start can&apos;t be undone.</source>
        <translation>文件的初始数据不能撤销。</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>这一步操作已撤销过。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation>文件正被其他程序使用，请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” has to be written to before it can be read, because it was cut off while being written or comes from an older Moli, but it is write-protected. Copy it to another folder and open the copy.</source>
        <translation>“%1”上次写入中断或由旧版茉莉生成，须先写入才能读取，但文件有写保护。请复制到其他文件夹后打开副本。</translation>
    </message>
    <message>
        <source>“%1” is open in another Moli. Go on there, or close it first.</source>
        <translation>“%1”已在另一个茉莉窗口中打开，请在该窗口继续操作或先将其关闭。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请换一个文件名。</translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written there.</source>
        <translation>“%1”无法写入该位置。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to.</source>
        <translation>文件夹“%1”无法写入。</translation>
    </message>
    <message>
        <source>There is no office with the code %1.</source>
        <translation>没有代码为 %1 的妇联单位。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” was written by an older Moli and has to be brought up to date before it can be read. Open it for writing once.</source>
        <translation>“%1”由旧版茉莉生成，须升级后才能读取。请先以可写方式打开一次。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to, so it is open for reading only.</source>
        <translation>“%1”无法写入，已以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Moli file. It was left untouched.</source>
        <translation>“%1”不是茉莉文件，未作改动。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Moli (schema %2, this one knows %3). It was left untouched; install the newer Moli to open it.</source>
        <translation>“%1”由新版茉莉生成（数据版本 %2，本程序支持到 %3），未作改动。请安装新版后打开。</translation>
    </message>
    <message>
        <source>“%1” was brought up to date. The file as it was before lies in “%2”.</source>
        <translation>“%1”已升级，升级前的文件保存在“%2”。</translation>
    </message>
    <message>
        <source>This could not be saved because an earlier step had failed. Nothing was changed; try again.</source>
        <translation>前一步操作失败，本次未能保存，数据没有改动。请重试。</translation>
    </message>
    <message>
        <source>The file is damaged. Have the check list what is wrong and what can be done.</source>
        <translation>文件已损坏。请运行检查，查看损坏之处和处理办法。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. %2</source>
        <translation>“%1”已损坏，未作任何改动。%2</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Moli file. Choose a file in it.</source>
        <translation>“%1”是文件夹，不是茉莉文件。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Moli file, or its beginning is destroyed. It was left untouched.</source>
        <translation>“%1”不是茉莉文件，或文件开头已损坏。文件未作任何改动。</translation>
    </message>
    <message>
        <source>The disk with “%1” is full, so it is open for reading only. Make room on the disk and open the file again.</source>
        <translation>“%1”所在磁盘已满，因此以只读方式打开。请清理磁盘后重新打开。</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>%1: “%2” is still empty in %3 records.</source>
        <translation>%1：有 %3 条记录未填写“%2”。</translation>
    </message>
    <message>
        <source>The agreement with %1 ends on %2: extend it, or prepare graduation or exit.</source>
        <translation>“%1”的孵化协议 %2 到期，请办理延期，或准备出壳、退出。</translation>
    </message>
    <message>
        <source>The assessment grade of %1 ends on %2: have it assessed again.</source>
        <translation>“%1”的评估等级 %2 到期，请安排重新评估。</translation>
    </message>
    <message>
        <source>%1 is to be returned by %2.</source>
        <translation>“%1”应于 %2 前归还。</translation>
    </message>
    <message>
        <source>The next follow-up for %1 is due on %2.</source>
        <translation>“%1”的下次跟踪日期为 %2。</translation>
    </message>
    <message>
        <source>The appointment %1 ends on %2.</source>
        <translation>“%1”的任职 %2 到期。</translation>
    </message>
    <message>
        <source>The publicity period of %1 is over since %2: enter whether it was awarded.</source>
        <translation>“%1”的公示期已于 %2 结束，请登记评选结果。</translation>
    </message>
    <message>
        <source>The call of %1 ends on %2.</source>
        <translation>“%1”的申报 %2 截止。</translation>
    </message>
    <message>
        <source>The form check of %1 is due by %2.</source>
        <translation>“%1”的形式审查应于 %2 前完成。</translation>
    </message>
    <message>
        <source>The publicity period of %1 is over since %2: sign the contract.</source>
        <translation>“%1”的公示期已于 %2 结束，请签订合同。</translation>
    </message>
    <message>
        <source>The payment %1 is planned for %2.</source>
        <translation>“%1”计划于 %2 拨付。</translation>
    </message>
    <message>
        <source>The rectification from %1 is due on %2.</source>
        <translation>“%1”督导的整改期限为 %2。</translation>
    </message>
    <message>
        <source>%1 ends on %2: prepare the evaluation.</source>
        <translation>“%1”的实施截止日期为 %2，请准备评估。</translation>
    </message>
    <message>
        <source>The opinion %1 needs an answer by %2.</source>
        <translation>意见建议“%1”应于 %2 前答复。</translation>
    </message>
    <message>
        <source>Dispute %1 is to be revisited by %2.</source>
        <translation>纠纷“%1”应于 %2 前回访。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Gaps of the data</source>
        <translation>数据缺项</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The application for a stay of %1 is to be reviewed by %2.</source>
        <translation>%1的入孵申请应于 %2 前审核。</translation>
    </message>
    <message>
        <source>%1 has passed the review; the admission was to be settled by %2.</source>
        <translation>%1已通过审核，应于 %2 前办理入驻。</translation>
    </message>
    <message>
        <source>The engagement of the mentor %1 ends on %2.</source>
        <translation>导师%1的聘期将于 %2 结束。</translation>
    </message>
    <message>
        <source>Nobody is signed in for %1 yet; enter the attendance by %2.</source>
        <translation>“%1”尚无签到记录，请于 %2 前录入参训情况。</translation>
    </message>
    <message>
        <source>The call of %1 is closed: the selection was to be finished by %2.</source>
        <translation>“%1”申报已截止，应于 %2 前完成遴选。</translation>
    </message>
    <message>
        <source>%1 stands in its evaluation: close it by %2.</source>
        <translation>“%1”正在评估，请于 %2 前结项。</translation>
    </message>
    <message>
        <source>Dispute %1 is still open; it was to be closed by %2.</source>
        <translation>纠纷 %1 尚未办结，应于 %2 前结案。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已开展</translation>
    </message>
</context>
<context>
    <name>TrainingDesk</name>
    <message>
        <source>This training isn&apos;t there any more.</source>
        <translation>该培训已不存在。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no row number; type for example 3 or 1-12, 15.</source>
        <translation>“%1”不是序号，请按 3 或 1-12, 15 的形式输入。</translation>
    </message>
    <message>
        <source>“%1” goes from no row to another; the smaller number comes first.</source>
        <translation>“%1”不是有效的序号范围，请把小的序号写在前面。</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1已在名单中。</translation>
    </message>
    <message>
        <source>Nobody stands in row %1 of the sheet.</source>
        <translation>签到表第 %1 行没有人员。</translation>
    </message>
    <message>
        <source>Row %1 was signed in already.</source>
        <translation>第 %1 行此前已签到。</translation>
    </message>
    <message>
        <source>This participant isn&apos;t on the list any more.</source>
        <translation>该学员已不在名单中。</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) have not passed and get none.</source>
        <translation>
            <numerusform>有 %n 人未达到结业要求，不发证书。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>It was changed again since then.</source>
        <translation>此后又有修改。</translation>
    </message>
    <message>
        <source>Nothing could be taken back, because everything was changed again since then.</source>
        <translation>相关记录此后均有修改，无法撤销。</translation>
    </message>
    <message>
        <source>Nothing was taken back, because a rule forbids it: %1</source>
        <translation>未撤销任何内容，因为规则不允许：%1</translation>
    </message>
    <message>
        <source>The earlier values would break a rule: %1 Change the record by hand instead.</source>
        <translation>恢复原值会违反规则：%1请手动修改该记录。</translation>
    </message>
    <message>
        <source>Changed again since then, so left as they are: %1.</source>
        <translation>此后又有改动，故保持不变：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>“%1”尚未填写。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t hold this value.</source>
        <translation>“%1”的内容格式不对，请更正。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be less than %2.</source>
        <translation>“%1”不能小于 %2。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be more than %2.</source>
        <translation>“%1”不能大于 %2。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t one of the choices of “%2”.</source>
        <translation>“%1”不在“%2”的选项中。</translation>
    </message>
    <message>
        <source>“%1” refers to a record (%2) that isn&apos;t there or was deleted.</source>
        <translation>“%1”引用的记录（%2）不存在或已删除。</translation>
    </message>
    <message>
        <source>“%1” already stands in “%2”. Each may stand there only once.</source>
        <translation>“%1”已用于“%2”，不能重复。</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; at most %3 fit.</source>
        <translation>“%1”有 %2 个字符，最多 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can&apos;t be deleted while %n record(s) under “%2” refer to it. Change or delete those first.</source>
        <translation>
            <numerusform>“%1”被“%2”中的 %n 条记录引用，不能删除。请先修改或删除这些记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” never changes once it was saved, because other records rely on it. Make a new entry instead.</source>
        <translation>“%1”保存后不再更改，因为其他记录依赖它。请另建一项。</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is not an amount of money. Type it in yuan, such as 1,234.50 or 1.2万.</source>
        <translation>“%1”不是有效金额。请以元为单位填写，如 1,234.50 或 1.2万。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits only, such as 120.</source>
        <translation>“%1”不是数字。请只填数字，如 120。</translation>
    </message>
    <message>
        <source>The separators in “%1” don&apos;t stand before groups of three digits. Type 12,345 or 12345.</source>
        <translation>“%1”的千位分隔符位置不对。请填写 12,345 或 12345。</translation>
    </message>
    <message>
        <source>“%1” is finer than one fen. Round it to two decimals.</source>
        <translation>“%1”不足一分。请四舍五入，保留两位小数。</translation>
    </message>
    <message>
        <source>“%1” has decimals, but only whole numbers are kept here. Round it.</source>
        <translation>“%1”含有小数，此处只能填整数。请四舍五入。</translation>
    </message>
    <message>
        <source>“%1” has more decimals than are kept here (%2). Round it.</source>
        <translation>“%1”小数位过多，此处最多 %2 位。请四舍五入。</translation>
    </message>
    <message>
        <source>“%1” is too large a number. Check its digits.</source>
        <translation>“%1”数值过大，请核对。</translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar. Check month and day.</source>
        <translation>没有“%1”这一天，请核对月份和日期。</translation>
    </message>
    <message>
        <source>The year of “%1” looks wrong. Type the year with four digits, such as 2021-03-05.</source>
        <translation>“%1”的年份有误。请填写四位年份，如 2021-03-05。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type year, month and day, such as 2021-03-05 or 2021年3月5日.</source>
        <translation>“%1”不是日期。请填写年月日，如 2021-03-05 或 2021年3月5日。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Type yes or no.</source>
        <translation>“%1”无法识别，请填“是”或“否”。</translation>
    </message>
    <message>
        <source>“%1” is not among the choices. Choose one of: %2.</source>
        <translation>“%1”不在选项中，可选：%2。</translation>
    </message>
    <message>
        <source>“%1” names no record, or more than one, among “%2”. Choose it from the list or type its code.</source>
        <translation>在“%2”中未找到“%1”，或有多条同名记录。请从列表中选择或填写代码。</translation>
    </message>
    <message>
        <source>Files can&apos;t be typed. Add them with the button or drag them here.</source>
        <translation>文件不能直接输入，请点击按钮添加或拖到此处。</translation>
    </message>
    <message>
        <source>There is no file with the hash “%1” in this file. Add the file first.</source>
        <translation>本文件中没有哈希值为“%1”的附件，请先添加附件。</translation>
    </message>
    <message>
        <source>“%1” has a decimal point. Give the number in units of the last decimal (1.5 hours is 15), or with its unit (1.5h).</source>
        <translation>“%1”带小数点。请以最小单位填写整数（1.5 小时填 15），或带上单位（1.5h）。</translation>
    </message>
    <message>
        <source>“%1” may be yuan or fen. Give whole fen (30000), or write the unit (300元).</source>
        <translation>“%1”无法区分元和分。请以分为单位填整数（30000），或写明单位（300元）。</translation>
    </message>
    <message>
        <source>“%1” has characters that can&apos;t be written, or line breaks in a field of one line. Take them out.</source>
        <translation>“%1”含有不可见的控制字符，或在单行字段中含有换行，请去掉。</translation>
    </message>
</context>
<context>
    <name>moli-cli</name>
    <message>
        <source>Makes a verified copy with its hash beside it.</source>
        <translation>备份文件并校验，同时生成哈希值文件。</translation>
    </message>
    <message>
        <source>%1 was written and read back.</source>
        <translation>已写入 %1 并校验通过。</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the file and keeps the file that stood there.</source>
        <translation>用备份恢复文件，并保留原文件。</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>%1 was restored. What stood there is now %2.</source>
        <translation>已恢复 %1，原文件保留为 %2。</translation>
    </message>
    <message>
        <source>Prints the book of excellent cases.</source>
        <translation>生成优秀案例汇编。</translation>
    </message>
    <message>
        <source>Say with --out where the book goes: a .pdf file.</source>
        <translation>请用 --out 指定保存位置（.pdf 文件）。</translation>
    </message>
    <message>
        <source>--year takes a year such as 2021, or years such as 2020-2021.</source>
        <translation>--year 应为年份（如 2021）或起止年份（如 2020-2021）。</translation>
    </message>
    <message>
        <source>--preset is book or official.</source>
        <translation>--preset 应为 book 或 official。</translation>
    </message>
    <message>
        <source>Faces that aren&apos;t on this computer were replaced: %1</source>
        <translation>本机缺少的字体已替换：%1</translation>
    </message>
    <message>
        <source>Draws a figure as a chart.</source>
        <translation>将指标绘制成图表。</translation>
    </message>
    <message>
        <source>Say with --out where the chart goes: a .png or .svg file.</source>
        <translation>请用 --out 指定保存位置（.png 或 .svg 文件）。</translation>
    </message>
    <message>
        <source>--by is district, year, office or category.</source>
        <translation>--by 应为 district、year、office 或 category。</translation>
    </message>
    <message>
        <source>The figure “%1” can&apos;t be split that way.</source>
        <translation>指标“%1”不能按该方式分组。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已生成 %1。</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>The file has problems.</source>
        <translation>文件存在问题。</translation>
    </message>
    <message>
        <source>Makes a file with made-up data that meets the published figures.</source>
        <translation>生成演示文件，虚构数据与已公布的指标相符。</translation>
    </message>
    <message>
        <source>Demo (made-up data)</source>
        <translation>演示（虚构数据）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Computes the figures from the rows.</source>
        <translation>根据记录计算各项指标。</translation>
    </message>
    <message>
        <source>Makes an empty file that belongs to the office.</source>
        <translation>为指定妇联单位新建空白文件。</translation>
    </message>
    <message>
        <source>Say with --office whose file it is, e.g. --office 350102.</source>
        <translation>请用 --office 指定文件所属单位，如 --office 350102。</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>已新建 %1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>--%1 应为整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2021-03-05, not “%2”.</source>
        <translation>--%1 应为日期（如 2021-03-05），不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to. Check its folder and its permissions.</source>
        <translation>“%1”无法写入，请检查文件夹和权限。</translation>
    </message>
    <message>
        <source>There is no record type “%1”. “moli-cli types” lists them.</source>
        <translation>没有记录类型“%1”。可用“moli-cli types”查看全部类型。</translation>
    </message>
    <message>
        <source>No single record of type “%1” is “%2”. Give its id, its code, or a name that only one has.</source>
        <translation>在“%1”中未能唯一确定记录“%2”。请给出 ID、代码或唯一的名称。</translation>
    </message>
    <message>
        <source>--where takes FIELD=VALUE, FIELD~TEXT or FIELD&gt;=VALUE, not “%1”.</source>
        <translation>--where 应为 FIELD=VALUE、FIELD~TEXT 或 FIELD&gt;=VALUE，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”. “moli-cli types” lists them.</source>
        <translation>“%1”没有字段“%2”。可用“moli-cli types”查看全部字段。</translation>
    </message>
    <message>
        <source>Lists records.</source>
        <translation>列出记录。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 usage, 3 done in part.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误，3 部分完成。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format 应为 table、json 或 csv。</translation>
    </message>
    <message>
        <source>--lang is zh or en.</source>
        <translation>--lang 应为 zh 或 en。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Finds records by Chinese, pinyin or initials.</source>
        <translation>按汉字、拼音或首字母搜索记录。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配内容</translation>
    </message>
    <message>
        <source>Changes a record, or makes one when no ID is given.</source>
        <translation>修改记录；未给出 ID 时新增记录。</translation>
    </message>
    <message>
        <source>Moves a record to the recycle bin; undo brings it back.</source>
        <translation>将记录移入回收站，可撤销。</translation>
    </message>
    <message>
        <source>Deleted in batch %1.</source>
        <translation>已删除，批次 %1。</translation>
    </message>
    <message>
        <source>Takes a batch back, without a number the operator&apos;s last one.</source>
        <translation>撤销一个批次；未给出批次号时撤销操作员的上一批。</translation>
    </message>
    <message>
        <source>BATCH is a number, not “%1”.</source>
        <translation>BATCH 应为数字，不能是“%1”。</translation>
    </message>
    <message>
        <source>Brings back what the operator undid last.</source>
        <translation>重做操作员最近撤销的一步。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>显示一条记录。</translation>
    </message>
    <message>
        <source>Shows who changed what of one record, newest first.</source>
        <translation>显示一条记录的修改历史，最近的在前。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Lists the record types and their fields.</source>
        <translation>列出记录类型及其字段。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Moves a project to its next stage, back, or out; the reason overrides a gate, and is needed to go back or to cancel.</source>
        <translation>将项目推进到下一阶段、退回上一阶段或取消；填写原因可越过条件，退回和取消必须填写原因。</translation>
    </message>
    <message>
        <source>The step is next, back or cancel, not “%1”.</source>
        <translation>步骤应为 next、back 或 cancel，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 已由“%2”进入“%3”。</translation>
    </message>
    <message>
        <source>%1 stays where it is. Missing:</source>
        <translation>%1 阶段未变，尚缺：</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>未编入“%1”：%2</translation>
    </message>
    <message>
        <source>Lists what is due, near or past, and gaps of the data.</source>
        <translation>列出即将到期、已逾期的待办事项和数据缺项。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>待办内容</translation>
    </message>
    <message>
        <source>Usage: moli-cli COMMAND … [--format table|json|csv] [--lang zh|en] [--as OPERATOR] [--quiet]</source>
        <translation>用法：moli-cli 命令 … [--format table|json|csv] [--lang zh|en] [--as 操作员] [--quiet]</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written there.</source>
        <translation>“%1”无法写入该位置。</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>The record is in the recycle bin already.</source>
        <translation>该记录已在回收站中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %n page(s).</source>
        <translation>
            <numerusform>已写入 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure “%1” has no dates.</source>
        <translation>指标“%1”没有日期，不能按年度筛选。</translation>
    </message>
    <message>
        <source>The figure “%1” can&apos;t be narrowed that way.</source>
        <translation>指标“%1”不能按此条件筛选。</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 from their history, %4 lost</source>
        <translation>%1：读出 %2 条，由历史恢复 %3 条，丢失 %4 条</translation>
    </message>
    <message>
        <source>%1 records were saved into “%2”; %3 records and %4 entries of the history are lost.</source>
        <translation>已将 %1 条记录抢救到“%2”；丢失 %3 条记录和 %4 条历史。</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Looks for damage, gaps and broken rules; --salvage saves what can be read of a damaged file into a new one.</source>
        <translation>检查损坏、缺项和违反规则之处；--salvage 将损坏文件中仍可读取的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be compared with “%2” in --where.</source>
        <translation>--where 中“%1”不能用“%2”比较。</translation>
    </message>
    <message>
        <source>“%1” is personal data. Give --with-sensitive to ask about it; that is written down.</source>
        <translation>“%1”属于个人信息。如需按此查询，请加 --with-sensitive，查询会留痕。</translation>
    </message>
    <message>
        <source>“%1” takes a day such as 2021-03-05, or an instant such as 2021-03-05T14:30, not “%2”.</source>
        <translation>“%1”应为日期（如 2021-03-05）或时刻（如 2021-03-05T14:30），不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no office.</source>
        <translation>没有妇联单位“%1”。</translation>
    </message>
    <message>
        <source>--sort takes FIELD, FIELD:asc or FIELD:desc, not “%1”.</source>
        <translation>--sort 应为 FIELD、FIELD:asc 或 FIELD:desc，不能是“%1”。</translation>
    </message>
    <message>
        <source>A list such as “%1” has no order to sort by.</source>
        <translation>“%1”为多值字段，不能排序。</translation>
    </message>
    <message>
        <source>--scale is 1 or more.</source>
        <translation>--scale 应不小于 1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made with %n record(s).</source>
        <translation>
            <numerusform>已新建 %1，共 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>person-times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from 晚于 --to。</translation>
    </message>
    <message>
        <source>The figure “%1” can&apos;t be narrowed to a period or a district.</source>
        <translation>指标“%1”不能按时间段或县（市）区筛选。</translation>
    </message>
    <message>
        <source>The name of the file to write is empty.</source>
        <translation>要写入的文件名为空。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1”是文件夹。请指定其中的文件名。</translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist. Make it first, or name another one.</source>
        <translation>文件夹“%1”不存在。请先创建，或指定其他文件夹。</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2021, not “%2”.</source>
        <translation>--%1 应为年份（如 2021），不能是“%2”。</translation>
    </message>
    <message>
        <source>Say with --as who asks for personal data: it is written down.</source>
        <translation>请用 --as 注明由谁查看个人信息，查看会留痕。</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 缺少值。</translation>
    </message>
    <message>
        <source>“%1” is one word too many for “%2”.</source>
        <translation>“%1”多余：命令“%2”不需要此参数。</translation>
    </message>
    <message>
        <source>“%1” lists nothing: its --format is table or json.</source>
        <translation>命令“%1”不输出列表，--format 只能是 table 或 json。</translation>
    </message>
    <message>
        <source>The answer couldn&apos;t be written out. Is the disk full? What the command did stands.</source>
        <translation>结果无法输出，请检查磁盘空间。命令所做的操作仍然有效。</translation>
    </message>
    <message>
        <source>An argument isn&apos;t valid text. Give it in UTF-8.</source>
        <translation>有参数不是有效文本，请使用 UTF-8 编码。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t FIELD=VALUE.</source>
        <translation>“%1”不是 FIELD=VALUE 的形式。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”重复给出。</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) about other fields; “moli-cli check” lists them.</source>
        <translation>
            <numerusform>其他字段另有 %n 条提示，可用“moli-cli check”查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the record says so already.</source>
        <translation>没有改动：记录内容与此相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>共改动 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 was taken back in batch %2.</source>
        <translation>批次 %1 已由批次 %2 撤销。</translation>
    </message>
    <message>
        <source>What batch %1 had taken back was done again in batch %2.</source>
        <translation>批次 %1 撤销的操作已由批次 %2 重做。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Prints a sheet about a record as a PDF: a receipt, a closing dossier. Without SHEET it lists what can be printed of the type.</source>
        <translation>将记录的表单打印为 PDF，如收据、结项档案；不写 SHEET 时列出该类记录可打印的内容。</translation>
    </message>
    <message>
        <source>Say with --out where the sheet goes: a .pdf file.</source>
        <translation>请用 --out 指定输出的 .pdf 文件。</translation>
    </message>
</context>
<context>
    <name>moli::AttachmentCard</name>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Caption of “%1”</source>
        <translation>“%1”的说明</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>将“%1”另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>moli::AttachmentFiles</name>
    <message>
        <source>The file couldn&apos;t be written. Choose another place.</source>
        <translation>文件无法写入，请换一个位置。</translation>
    </message>
    <message>
        <source>Opening the attachment</source>
        <translation>打开附件</translation>
    </message>
    <message>
        <source>Save the attachment as</source>
        <translation>附件另存为</translation>
    </message>
    <message>
        <source>Saving the attachment</source>
        <translation>保存附件</translation>
    </message>
</context>
<context>
    <name>moli::AttachmentsEditor</name>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Or drop them here</source>
        <translation>也可拖到此处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and action</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading a photo</source>
        <translation>读取照片</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added.</source>
        <translation>
            <numerusform>还有 %n 个文件正在添加，请稍候。</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>“%1”已添加过。</translation>
    </message>
</context>
<context>
    <name>moli::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>检查是否完好</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>备份原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is no backup yet. Moli makes one each day the file is opened, and you can make one now.</source>
        <translation>暂无备份。茉莉会在每天打开文件时自动备份，您也可以立即备份。</translation>
    </message>
    <message>
        <source>Kept: the last of each of 7 days, 4 weeks and 12 months, in a folder beside the file. Copy it to another disk now and then.</source>
        <translation>备份保存在文件旁的文件夹中，保留最近 7 天、4 周、12 个月各一份。请定期复制到其他磁盘。</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Listing the backups</source>
        <translation>读取备份列表</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>读取备份</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>备份完好。</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>恢复 %1 的备份？</translation>
    </message>
    <message>
        <source>Everything entered since then will no longer be in the file. The file as it is now is kept beside it, and Moli opens the restored one at once.</source>
        <translation>恢复后，文件中将不再有此后录入的内容。当前文件会另行保留在同一文件夹，茉莉随即打开恢复后的文件。</translation>
    </message>
    <message>
        <source>Keep the present file</source>
        <translation>保留当前文件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>moli::BoardColumn</name>
    <message>
        <source>Show them as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>%1 · %2 (the first %3)</source>
        <translation>%1 · %2（显示前 %3 个）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>moli::BoardPage</name>
    <message>
        <source>As a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>读取看板</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>移至“%1”</translation>
    </message>
</context>
<context>
    <name>moli::BookPages</name>
    <message>
        <source>Preview of the book</source>
        <translation>汇编预览</translation>
    </message>
    <message>
        <source>Showing a page of the book</source>
        <translation>显示汇编页面</translation>
    </message>
</context>
<context>
    <name>moli::BookPreview</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Go to a chapter or case</source>
        <translation>跳转到章节或案例</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>缩小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>放大（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Two facing pages</source>
        <translation>双页显示</translation>
    </message>
    <message>
        <source>Print the book…</source>
        <translation>打印汇编…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more are left out.</source>
        <translation>
            <numerusform>……另有 %n 项未编入。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer lacks a typeface: %1</source>
        <translation>本机缺少字体，已替换：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 %, fit the width</source>
        <translation>缩放 %1%，适合页宽</translation>
    </message>
    <message>
        <source>Typefaces replaced</source>
        <translation>字体已替换</translation>
    </message>
</context>
<context>
    <name>moli::BookPrint</name>
    <message>
        <source>Print the book</source>
        <translation>打印汇编</translation>
    </message>
</context>
<context>
    <name>moli::BooksPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reading the years of the cases</source>
        <translation>读取案例年度</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>读取案例</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>文件为只读。</translation>
    </message>
    <message>
        <source>Changed, not saved yet (Ctrl+S)</source>
        <translation>有修改，尚未保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Not saved as a book yet</source>
        <translation>尚未保存为汇编</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>案例（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen case(s) without consent to publish will not be printed.</source>
        <translation>
            <numerusform>选中的案例中有 %n 篇未同意公开，不会编入汇编。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters follow the categories; within them your order counts.</source>
        <translation>按案例类别分章，章内顺序可自行调整。</translation>
    </message>
    <message>
        <source>These years have no cases yet. Write them in the list of cases.</source>
        <translation>所选年度还没有案例，请先在案例列表中录入。</translation>
    </message>
    <message>
        <source>Choose the cases that belong into the book.</source>
        <translation>请选择要编入汇编的案例。</translation>
    </message>
    <message>
        <source>Laying out the book…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Laying out the book</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>The book wasn&apos;t laid out. It will be laid out again after the next change.</source>
        <translation>排版未完成，下次修改后将重新排版。</translation>
    </message>
    <message>
        <source>Excellent cases</source>
        <translation>优秀案例</translation>
    </message>
    <message>
        <source>The book wasn&apos;t saved</source>
        <translation>汇编未保存</translation>
    </message>
    <message>
        <source>The book is saved. Ctrl+Z takes it back.</source>
        <translation>汇编已保存。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Saving the book</source>
        <translation>保存汇编</translation>
    </message>
    <message>
        <source>The book has changes that aren&apos;t saved</source>
        <translation>汇编有未保存的修改</translation>
    </message>
    <message>
        <source>Your choice of cases and the texts would be lost.</source>
        <translation>不保存将丢失所选案例和填写的文字。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save the book as PDF</source>
        <translation>汇编另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the PDF…</source>
        <translation>正在保存 PDF…</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>The PDF wasn&apos;t saved.</source>
        <translation>PDF 未保存。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The book was sent to the printer.</source>
        <translation>汇编已发送到打印机。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消打印。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>汇编内容</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书籍</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>A book with wide margins</source>
        <translation>书籍版式，页边距较宽</translation>
    </message>
    <message>
        <source>After GB/T 9704-2012</source>
        <translation>公文版式，按 GB/T 9704-2012</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年度</translation>
    </message>
    <message>
        <source>–</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>截止年度</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>All excellent</source>
        <translation>选优秀案例</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>书名</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>Preface</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>后记</translation>
    </message>
    <message>
        <source>Case book layout</source>
        <translation>案例汇编排版</translation>
    </message>
</context>
<context>
    <name>moli::CaseList</name>
    <message>
        <source>Cases of the years</source>
        <translation>所选年度的案例</translation>
    </message>
    <message>
        <source>Space chooses a case, Alt+Up and Alt+Down move it, Enter opens it.</source>
        <translation>空格键选择案例，Alt+↑、Alt+↓ 移动，Enter 键打开。</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>未同意公开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, no consent to publish</source>
        <translation>%1，%2，未同意公开</translation>
    </message>
    <message>
        <source>Without consent to publish a case isn&apos;t printed. Open the case to record it.</source>
        <translation>未同意公开的案例不会编入汇编。请打开案例登记。</translation>
    </message>
</context>
<context>
    <name>moli::CasePanel</name>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>入围</translation>
    </message>
    <message>
        <source>Choose as excellent</source>
        <translation>选为优秀</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>不入选</translation>
    </message>
    <message>
        <source>Sections and their length</source>
        <translation>各部分字数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Consent to publish is recorded.</source>
        <translation>已登记公开同意。</translation>
    </message>
    <message>
        <source>Without consent to publish: it can&apos;t be chosen.</source>
        <translation>未登记公开同意，不能入选。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>少 %1 字</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>多 %1 字</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>参考字数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No photos.</source>
        <translation>无照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), all with a caption.</source>
        <translation>
            <numerusform>照片 %n 张，均有说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos, %2 of them without a caption.</source>
        <translation>照片 %1 张，其中 %2 张缺少说明。</translation>
    </message>
    <message>
        <source>%1 photos; the call asks for up to %2.</source>
        <translation>照片 %1 张，通知要求不超过 %2 张。</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>无说明的照片</translation>
    </message>
    <message>
        <source>Reading a photo</source>
        <translation>读取照片</translation>
    </message>
</context>
<context>
    <name>moli::CasesPage</name>
    <message>
        <source>New case</source>
        <translation>新建案例</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>报送案例</translation>
    </message>
    <message>
        <source>Cases desk</source>
        <translation>案例评选</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Print the call</source>
        <translation>打印征集通知</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Book layout</source>
        <translation>汇编排版</translation>
    </message>
    <message>
        <source>Order in the book</source>
        <translation>汇编顺序</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a case, Space takes it out of the choice, Enter shows it.</source>
        <translation>Alt+↑、Alt+↓ 移动案例，空格取消入选，Enter 查看。</translation>
    </message>
    <message>
        <source>Case and book</source>
        <translation>案例与汇编</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>入选汇编</translation>
    </message>
    <message>
        <source>Reading the years of the cases</source>
        <translation>读取案例年度</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>读取案例</translation>
    </message>
    <message>
        <source>There are no cases of this year yet: print the call and send it out.</source>
        <translation>本年度尚无案例，请打印并发出征集通知。</translation>
    </message>
    <message>
        <source>%1 cases: %2 draft, %3 shortlisted, %4 excellent</source>
        <translation>共 %1 个案例：草稿 %2，入围 %3，优秀 %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 without caption</source>
        <translation>%1（%2 张缺说明）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>In the book (%1)</source>
        <translation>入选汇编（%1）</translation>
    </message>
    <message>
        <source>No case is chosen as excellent yet.</source>
        <translation>尚未选出优秀案例。</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down; chapters follow the categories.</source>
        <translation>可拖动，或按 Alt+↑、Alt+↓ 调整；章节按类别排列。</translation>
    </message>
    <message>
        <source>Saving the status of the case</source>
        <translation>保存案例状态</translation>
    </message>
    <message>
        <source>The case is now: %1. Ctrl+Z takes it back.</source>
        <translation>案例状态已改为“%1”，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Saving the order in the book</source>
        <translation>保存汇编顺序</translation>
    </message>
    <message>
        <source>The order in the book is saved. Ctrl+Z takes it back.</source>
        <translation>汇编顺序已保存，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案例</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>准备打印</translation>
    </message>
</context>
<context>
    <name>moli::ChartPanel</name>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation>%1数据表</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>打印图表…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Drawing that scales (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>The chart was sent to the printer.</source>
        <translation>图表已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>moli::ChartView</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n categories. Arrow keys go from one to the next; the same numbers are in the table.</source>
        <translation>
            <numerusform>共 %n 个类别。用方向键逐个查看，表格中有相同数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::CheckPage</name>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>自动修复</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>List</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Looks through every record and every attachment for what is missing, doubtful or damaged. You can go on working meanwhile.</source>
        <translation>逐一检查所有记录和附件，找出缺项、存疑和损坏之处。检查期间可继续工作。</translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <source>Checking and mending…</source>
        <translation>正在检查并修复…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>已取消检查。</translation>
    </message>
    <message>
        <source>Mending the data</source>
        <translation>修复数据</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Broken reference</source>
        <translation>引用失效</translation>
    </message>
    <message>
        <source>History differs</source>
        <translation>与历史不符</translation>
    </message>
    <message>
        <source>Search index out of date</source>
        <translation>搜索索引过期</translation>
    </message>
    <message>
        <source>Unused attachment</source>
        <translation>无用附件</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is damaged.</source>
        <translation>数据完整，未发现问题。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Reading the records&apos; names</source>
        <translation>读取记录名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) need your attention.</source>
        <translation>
            <numerusform>还有 %Ln 个问题需要人工处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). A double click leads to the record.</source>
        <translation>
            <numerusform>发现 %Ln 个问题，双击可打开对应记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待核查</translation>
    </message>
</context>
<context>
    <name>moli::Chip</name>
    <message>
        <source>%1 (press Delete to remove)</source>
        <translation>%1（按 Delete 键移除）</translation>
    </message>
</context>
<context>
    <name>moli::ChoiceEditor</name>
    <message>
        <source>“%1” is not among the choices. Choose one from the list.</source>
        <translation>“%1”不在选项中，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>moli::CommandOptions</name>
    <message>
        <source>There is no page %1. The pages are %2, and for each record type list:TYPE, new:TYPE and record:TYPE.</source>
        <translation>没有页面“%1”。可用页面：%2；每种记录类型另有 list:类型、new:类型、record:类型。</translation>
    </message>
    <message>
        <source>moli [FILE] [--lang zh|en] [--theme light|dark|system] [--large-type] [--scale 100..200]
     [--size WxH] [--page KEY] [--screenshot OUT.png] [--help] [--version]</source>
        <translation>moli [文件] [--lang zh|en] [--theme light|dark|system] [--large-type] [--scale 100..200]
     [--size 宽x高] [--page 页面] [--screenshot 图片.png] [--help] [--version]</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>A value is missing behind %1.</source>
        <translation>%1 后面缺少取值。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2.</source>
        <translation>%1 不能取值 %2。</translation>
    </message>
</context>
<context>
    <name>moli::DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Choose from the calendar (F4)</source>
        <translation>从日历中选择（F4）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>moli::DecisionDialog</name>
    <message>
        <source>Save the decisions</source>
        <translation>保存决定</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Decisions on “%1”</source>
        <translation>“%1”的决定</translation>
    </message>
    <message>
        <source>As the ranking proposes. Equal ones on the cut line are for people to decide.</source>
        <translation>以下按排名建议。入围线上名次并列的，请人工决定。</translation>
    </message>
    <message>
        <source>As the ranking proposes; change what was decided otherwise.</source>
        <translation>以下按排名建议，另有决定的请修改。</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>对%1的决定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>moli::DraftsNotice</name>
    <message>
        <source>Looking for drafts</source>
        <translation>查找草稿</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record, when</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>What was typed before isn&apos;t saved yet: %n draft(s).</source>
        <translation>
            <numerusform>有 %n 份草稿尚未保存：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::FacilityPlanPage</name>
    <message>
        <source>No base has facilities yet. What it has to give out is entered once: rooms, desks, equipment.</source>
        <translation>还没有基地登记场地设备。请先录入可供分配的房间、工位和设备。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基地</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Drag over months to give a facility out; drag a bar&apos;s end to change the last day.</source>
        <translation>在空闲月份上拖动即可分配；拖动色条末端可修改截止日期。</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Reading the facility plan</source>
        <translation>读取场地使用计划</translation>
    </message>
    <message>
        <source>Give out “%1”</source>
        <translation>分配“%1”</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Given out. Ctrl+Z takes it back.</source>
        <translation>已分配。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Reading the stay</source>
        <translation>读取孵化情况</translation>
    </message>
    <message>
        <source>Changing the allocation</source>
        <translation>修改场地分配</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Facility plan</source>
        <translation>场地使用计划</translation>
    </message>
</context>
<context>
    <name>moli::FieldFilter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（未填）</translation>
    </message>
</context>
<context>
    <name>moli::FieldGrid</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::FieldRow</name>
    <message>
        <source>%1 *</source>
        <comment>label of a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>This field has to be filled in</source>
        <translation>此项必填</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the value to read or change it; it is written down that you looked at it</source>
        <translation>显示完整内容以便查看或修改，查看会留痕</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
</context>
<context>
    <name>moli::FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>moli::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>moli::FilterBar</name>
    <message>
        <source>Search: words, pinyin or initials</source>
        <translation>搜索：文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>在“%1”中搜索</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation>清除全部筛选条件</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>选定记录</translation>
    </message>
    <message>
        <source>No filters saved yet</source>
        <translation>暂无已存筛选</translation>
    </message>
    <message>
        <source>Save these filters as…</source>
        <translation>保存当前筛选…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>删除已存筛选</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>筛选条件名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>moli::FormDraft</name>
    <message>
        <source>Keeping what was typed</source>
        <translation>保存草稿</translation>
    </message>
</context>
<context>
    <name>moli::HistoryPage</name>
    <message>
        <source>Undo this step</source>
        <translation>撤销这一步操作</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>A step unfolds to what was changed. Undoing an older step leaves alone what was changed since.</source>
        <translation>展开可查看具体修改。撤销较早的操作时，此后又修改过的记录保持不变。</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>读取修改历史</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Deleted from %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Brought back to %1</source>
        <translation>还原%1</translation>
    </message>
    <message>
        <source>Reading the changes</source>
        <translation>读取修改内容</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>初始</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more record(s)</source>
        <translation>
            <numerusform>……另有 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (undone by number %2)</source>
        <translation>%1（已由编号 %2 撤销）</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) couldn&apos;t be taken back, or not wholly</source>
        <translation>
            <numerusform>%n 条记录未能撤销或未能全部撤销</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::HistoryText</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 · %2 entered it</source>
        <translation>%1 · %2 录入</translation>
    </message>
    <message>
        <source>%1 · %2 deleted it</source>
        <translation>%1 · %2 删除</translation>
    </message>
    <message>
        <source>%1 · %2 restored it</source>
        <translation>%1 · %2 还原</translation>
    </message>
    <message>
        <source>%1 · %2 changed it</source>
        <translation>%1 · %2 修改</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) not shown here</source>
        <translation>
            <numerusform>另有 %n 次更早的修改未显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::ListPage</name>
    <message>
        <source>Recycle bin: %1</source>
        <translation>回收站：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>复制（含表头）</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show or hide the details of the chosen row</source>
        <translation>显示或隐藏所选记录的详情</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选条件</translation>
    </message>
    <message>
        <source>Nothing deleted is kept here.</source>
        <translation>这里没有已删除的记录。</translation>
    </message>
    <message>
        <source>Nothing has been recorded under “%1” yet.</source>
        <translation>“%1”中还没有记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>共 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>还原记录</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>删除记录</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已还原 %n 条记录。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已将 %n 条记录移入回收站。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the rows</source>
        <translation>复制记录</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in a spreadsheet first.</source>
        <translation>没有可粘贴的内容，请先在表格软件中复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已粘贴 %n 行。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the record</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>“%1” was saved and stands further down in this list.</source>
        <translation>“%1”已保存，位于本列表靠后的位置。</translation>
    </message>
    <message>
        <source>“%1” was saved, but these filters don&apos;t show it.</source>
        <translation>“%1”已保存，但不符合当前筛选条件，因此未显示。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示该记录</translation>
    </message>
</context>
<context>
    <name>moli::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>后退（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>前进（Alt+→）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Who is working; your name stands in the history of what you change</source>
        <translation>当前操作员，您的修改以此姓名记入修改历史</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>请选择操作员</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>操作员：%1</translation>
    </message>
    <message>
        <source>%1 – Moli</source>
        <translation>%1 – 茉莉</translation>
    </message>
    <message>
        <source>%1 – %2 – Moli</source>
        <translation>%1 – %2 – 茉莉</translation>
    </message>
    <message>
        <source>Looking up the office</source>
        <translation>读取妇联单位</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>New file for my office…</source>
        <translation>为本单位新建文件…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open the demo file</source>
        <translation>打开演示文件</translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation>切换操作员…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>About Moli</source>
        <translation>关于茉莉</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>No other file yet</source>
        <translation>暂无其他文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Moli 茉莉</source>
        <translation>茉莉 Moli</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，基于 Qt %2</translation>
    </message>
    <message>
        <source>The desk of an incubation base for women&apos;s social organizations.</source>
        <translation>女性社会组织孵化培育基地工作台。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it; it comes without any warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。您可以使用、研究、分享和修改本软件；本软件不提供任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it can&apos;t be read any more (%1). Look at what is affected, and restore a backup from before the damage.</source>
        <translation>文件已损坏，部分内容无法读取（%1）。请检查受影响的数据，并恢复损坏之前的备份。</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::MapTile</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>moli::MoneyPage</name>
    <message>
        <source>Money of the projects</source>
        <translation>项目资金</translation>
    </message>
    <message>
        <source>Funding by source and district</source>
        <translation>按来源和县（市）区统计的资金</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overspent</source>
        <translation>超支</translation>
    </message>
    <message>
        <source>Ended, not all spent</source>
        <translation>到期有结余</translation>
    </message>
    <message>
        <source>Tranches open</source>
        <translation>有未拨付分期</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Adding up the money</source>
        <translation>汇总资金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Paid and not spent</source>
        <translation>拨付未支出</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县（市）区</translation>
    </message>
</context>
<context>
    <name>moli::Navigation</name>
    <message>
        <source>Moli</source>
        <translation>茉莉</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Widen the navigation</source>
        <translation>展开导航栏</translation>
    </message>
    <message>
        <source>Narrow the navigation to icons</source>
        <translation>收起导航栏，只显示图标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>moli::NewRecordDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>moli::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>moli::NumberEditor</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field and unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>moli::OperatorDialog</name>
    <message>
        <source>Go to work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>请选择操作员</translation>
    </message>
    <message>
        <source>Choose your name or type it. It stands in the history of what you change, and undo takes back only your own work.</source>
        <translation>请选择或输入您的姓名。您的修改以此姓名记入修改历史，撤销只针对您本人的操作。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the operators</source>
        <translation>读取操作员</translation>
    </message>
    <message>
        <source>Adding the operator</source>
        <translation>添加操作员</translation>
    </message>
</context>
<context>
    <name>moli::OrganizationPage</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Space in use</source>
        <translation>在用场地设备</translation>
    </message>
    <message>
        <source>Services by year</source>
        <translation>历年服务</translation>
    </message>
    <message>
        <source>Growth track</source>
        <translation>成长轨迹</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>添加成长记录</translation>
    </message>
    <message>
        <source>Reading the organization&apos;s file</source>
        <translation>读取组织档案</translation>
    </message>
    <message>
        <source>Grade valid until</source>
        <translation>等级有效期至</translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1（已过期）</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a base, and a date</comment>
        <translation>%1，%2起</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message numerus="yes">
        <source>%1 person-times, %n record(s)</source>
        <translation>
            <numerusform>%1 人次，%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::OverdueCount</name>
    <message>
        <source>Counting what is overdue</source>
        <translation>统计逾期事项</translation>
    </message>
</context>
<context>
    <name>moli::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部妇联单位</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>妇联单位</translation>
    </message>
    <message>
        <source>Every number opens to the records that make it.</source>
        <translation>点击任一指标，可查看对应的记录。</translation>
    </message>
    <message>
        <source>Map of the districts</source>
        <translation>县(市)区示意图</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>示意图显示的指标</translation>
    </message>
    <message>
        <source>Reading years and offices</source>
        <translation>读取年度和妇联单位</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅看%1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>取消筛选：%1</translation>
    </message>
    <message>
        <source>not kept by district</source>
        <translation>不分县(市)区统计</translation>
    </message>
    <message>
        <source>not kept by office</source>
        <translation>不分妇联单位统计</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>of all years</source>
        <translation>历年累计</translation>
    </message>
    <message>
        <source>Counting by district</source>
        <translation>按县(市)区统计</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县(市)区</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln record(s)</source>
        <translation>
            <numerusform>来自 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::PasteDialog</name>
    <message>
        <source>The first row holds headings</source>
        <translation>首行为标题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paste into “%1”</source>
        <translation>粘贴到“%1”</translation>
    </message>
    <message>
        <source>Rows to be pasted</source>
        <translation>待粘贴的行</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>第 %1 列对应的字段</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>核对各行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>已保存 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) there already</source>
        <translation>
            <numerusform>已存在 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with mistakes</source>
        <translation>
            <numerusform>有误 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong stands in front of the row. Put it right in the cells here, or save the others; nothing is lost until you close.</source>
        <translation>每行行首列出错误原因。可在此直接修改单元格，也可先保存其他行；关闭窗口之前内容不会丢失。</translation>
    </message>
    <message>
        <source>These are the first %1 rows; paste the others afterwards.</source>
        <translation>此处为前 %1 行，其余各行请稍后再粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>保存 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Saving the pasted rows</source>
        <translation>保存粘贴的行</translation>
    </message>
    <message>
        <source>pasted from a spreadsheet</source>
        <translation>从表格粘贴</translation>
    </message>
</context>
<context>
    <name>moli::PeriodFilter</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reading the years</source>
        <translation>读取年度</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：起</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1：止</translation>
    </message>
</context>
<context>
    <name>moli::PersonPage</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Growth track</source>
        <translation>成长轨迹</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>添加成长记录</translation>
    </message>
    <message>
        <source>Reading the person&apos;s page</source>
        <translation>读取人员主页</translation>
    </message>
</context>
<context>
    <name>moli::PickEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>候选项</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>显示选项</translation>
    </message>
</context>
<context>
    <name>moli::PictureTaker</name>
    <message>
        <source>The file has no record under “%1”.</source>
        <translation>文件中没有“%1”的记录。</translation>
    </message>
    <message>
        <source>The picture couldn&apos;t be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>moli::PlanView</name>
    <message>
        <source>Facility plan</source>
        <translation>场地使用计划</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>an organization, and how many it uses</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，%2起</translation>
    </message>
    <message>
        <source>%1, %2: %3 free, %4 taken</source>
        <comment>a facility, a month, and amounts</comment>
        <translation>%1，%2：余 %3，已用 %4</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Give out…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>场地设备</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a kind of facilities, and how many</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>用 %1</translation>
    </message>
</context>
<context>
    <name>moli::PrintButton</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>准备打印</translation>
    </message>
</context>
<context>
    <name>moli::PrintPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
</context>
<context>
    <name>moli::ProcessPanel</name>
    <message>
        <source>Other steps</source>
        <translation>其他操作</translation>
    </message>
    <message>
        <source>Reading the stages</source>
        <translation>读取阶段</translation>
    </message>
    <message>
        <source>On to “%1”</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>Back to “%1”…</source>
        <translation>退回“%1”…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>进入“%1”的条件已具备。</translation>
    </message>
    <message>
        <source>Before “%1”:</source>
        <translation>进入“%1”之前还需：</translation>
    </message>
</context>
<context>
    <name>moli::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>moli::ProjectPage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>拨付分期</translation>
    </message>
    <message>
        <source>Planned and reached</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>项目申报</translation>
    </message>
    <message>
        <source>Supervision visits</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>项目评估</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>读取项目</translation>
    </message>
    <message>
        <source>This project isn&apos;t there any more.</source>
        <translation>该项目已不存在。</translation>
    </message>
    <message>
        <source>This project lies in the recycle bin.</source>
        <translation>该项目在回收站中。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Planned in tranches</source>
        <translation>分期计划</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>%1 more was spent than paid.</source>
        <translation>支出比已拨付多 %1。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>已于 %1 拨付</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>计划于 %1 拨付</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>拨付条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划金额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>%1 service records with %2 person-times in all.</source>
        <translation>共 %1 条服务记录，%2 人次。</translation>
    </message>
    <message>
        <source>There are no service records of this project yet.</source>
        <translation>该项目还没有服务记录。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Form check</source>
        <translation>形式审查</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计金额</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>遴选决定</translation>
    </message>
    <message>
        <source>Nothing to rectify</source>
        <translation>无需整改</translation>
    </message>
    <message>
        <source>Rectified on %1</source>
        <translation>已于 %1 整改</translation>
    </message>
    <message>
        <source>Rectification due on %1</source>
        <translation>整改期限 %1</translation>
    </message>
    <message>
        <source>Rectification open</source>
        <translation>整改未完成</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>评估阶段</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>moli::RecordDetails</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the form (Enter)</source>
        <translation>打开表单（Enter）</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Choose a row to see the whole record.</source>
        <translation>请选择一行，查看完整记录。</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>This record isn&apos;t there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the value; it is written down that you looked at it</source>
        <translation>显示完整内容，查看会留痕</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>Showing the value</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>moli::RecordFilePage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>This record isn&apos;t there any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>This record lies in the recycle bin.</source>
        <translation>这条记录在回收站中。</translation>
    </message>
</context>
<context>
    <name>moli::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and enter another</source>
        <translation>保存并新增</translation>
    </message>
    <message>
        <source>Save and begin the next one (Ctrl+Shift+S)</source>
        <translation>保存并新增下一条（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>This record isn&apos;t there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>This record lies in the recycle bin. Restore it there to change it.</source>
        <translation>该记录在回收站中，还原后才能修改。</translation>
    </message>
    <message>
        <source>What you typed before (%1) is back. It isn&apos;t saved yet.</source>
        <translation>已找回上次填写的草稿（%1），尚未保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>有修改，未保存</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Entered by %1 on %2</source>
        <translation>%1 于 %2 录入</translation>
    </message>
    <message>
        <source>last changed by %1 on %2</source>
        <translation>%1 于 %2 最后修改</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>entered, last changed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Showing the value</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved.</source>
        <translation>保存后没有新的修改。</translation>
    </message>
    <message>
        <source>Saving the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>The record was deleted in the meantime. Restore it from the recycle bin, then save again.</source>
        <translation>该记录已被删除。请先从回收站还原，再保存。</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <translation>尚未保存。%1</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>The record was changed elsewhere in the meantime. What you typed stays; the other fields show what is new.</source>
        <translation>该记录已在别处修改。您填写的内容保留不变，其他项已更新。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>What you typed isn&apos;t saved yet. Save it?</source>
        <translation>填写的内容尚未保存，是否保存？</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Fields with * have to be filled in.</source>
        <translation>带 * 的为必填项。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet. %n field(s) need to be put right:</source>
        <translation>
            <numerusform>尚未保存，以下 %n 项需要更正：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::RecordPages</name>
    <message>
        <source>Reading the list</source>
        <translation>读取列表</translation>
    </message>
</context>
<context>
    <name>moli::RecordTable</name>
    <message>
        <source>Headings of the columns</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>moli::RecordTableModel</name>
    <message>
        <source>Counting the rows</source>
        <translation>统计记录数</translation>
    </message>
    <message>
        <source>Adding up the columns</source>
        <translation>计算合计</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>%1 (this column can&apos;t be sorted)</source>
        <translation>%1（此列不能排序）</translation>
    </message>
</context>
<context>
    <name>moli::RecordTexts</name>
    <message>
        <source>Entered at</source>
        <translation>录入单位</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最后修改时间</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>最后修改人</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::RecycleBinPage</name>
    <message>
        <source>Kinds of deleted records</source>
        <translation>已删除记录的类型</translation>
    </message>
    <message>
        <source>The recycle bin is empty. What is deleted lies here and can be brought back.</source>
        <translation>回收站是空的。删除的记录会放在这里，可随时还原。</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Counting deleted records</source>
        <translation>统计已删除的记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>moli::ReferenceEditor</name>
    <message>
        <source>Searching</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>打开该记录</translation>
    </message>
    <message>
        <source>Open the record in “%1”</source>
        <translation>打开“%1”所选的记录</translation>
    </message>
    <message>
        <source>Reading the title</source>
        <translation>读取名称</translation>
    </message>
    <message>
        <source>No record is chosen yet for “%1”. Choose one from the list.</source>
        <translation>“%1”尚未对应到记录，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>moli::RelatedRecords</name>
    <message>
        <source>Related records</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>related records and the field that refers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>related records and their number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Counting the related records</source>
        <translation>统计相关记录</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>读取修改历史</translation>
    </message>
    <message>
        <source>Nothing under “%1” refers to this record yet.</source>
        <translation>“%1”中还没有与本记录相关的内容。</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中查看</translation>
    </message>
    <message>
        <source>Reading the title</source>
        <translation>读取名称</translation>
    </message>
</context>
<context>
    <name>moli::ScoringPage</name>
    <message>
        <source>Write the ranking</source>
        <translation>写入排名</translation>
    </message>
    <message>
        <source>Add an expert…</source>
        <translation>添加专家…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作出决定…</translation>
    </message>
    <message>
        <source>Experts and what they score</source>
        <translation>专家与评分对象</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Add an expert</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>Name of the expert who is asked to score</source>
        <translation>受邀评分专家的姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Applications of a project</source>
        <translation>项目申报</translation>
    </message>
    <message>
        <source>Assessments of a year</source>
        <translation>年度组织评估</translation>
    </message>
    <message>
        <source>Evaluations of a project</source>
        <translation>项目评估</translation>
    </message>
    <message>
        <source>Cases of a year</source>
        <translation>年度案例</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>评分内容</translation>
    </message>
    <message>
        <source>Project or year</source>
        <translation>项目或年度</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Reading what is scored</source>
        <translation>读取评分内容</translation>
    </message>
    <message>
        <source>Reading the score sheets</source>
        <translation>读取评分表</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>评分方案</translation>
    </message>
    <message>
        <source>Write the ranking first, then decide.</source>
        <translation>请先写入排名，再作决定。</translation>
    </message>
    <message>
        <source>There is nothing to score here yet.</source>
        <translation>暂无可评分的对象。</translation>
    </message>
    <message>
        <source>No expert is asked yet: add those who score.</source>
        <translation>尚未邀请专家，请添加。</translation>
    </message>
    <message>
        <source>Sheets: %1 in, %2 outstanding.</source>
        <translation>评分表：已交 %1 份，未交 %2 份。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) that didn&apos;t pass the form check aren&apos;t scored.</source>
        <translation>
            <numerusform>%n 份申报未通过形式审查，不参与评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) made with another scheme don&apos;t count.</source>
        <translation>
            <numerusform>%n 份评分表采用其他评分方案，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scoring scheme with indicators for this yet.</source>
        <translation>尚无适用且设有指标的评分方案。</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新建评分方案</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>In</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>%1 gave “%2” %3 points, the others %4 on average.</source>
        <translation>%1给“%2”评 %3 分，其他专家平均 %4 分。</translation>
    </message>
    <message>
        <source>Far from the other experts:</source>
        <translation>与其他专家差距较大：</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1（并列）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Decides ties</source>
        <translation>同分时优先项</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计金额</translation>
    </message>
    <message>
        <source>Averages are shown when all sheets of a subject are in.</source>
        <translation>评分对象的评分表全部交齐后显示平均分。</translation>
    </message>
    <message>
        <source>The ranking is written.</source>
        <translation>排名已写入。</translation>
    </message>
    <message>
        <source>The ranking isn&apos;t written yet, or sheets were changed since: press “Write the ranking”.</source>
        <translation>排名尚未写入，或评分表此后有改动，请点击“写入排名”。</translation>
    </message>
    <message>
        <source>Not final: sheets are outstanding, or fewer than %1 experts count.</source>
        <translation>尚未定稿：有评分表未交，或有效专家少于 %1 位。</translation>
    </message>
    <message>
        <source>The line is where the budget of %1 ends.</source>
        <translation>横线为预算 %1 的入围线。</translation>
    </message>
    <message>
        <source>Score summary to sign</source>
        <translation>评分汇总表（签字用）</translation>
    </message>
    <message>
        <source>Sheets of %1</source>
        <translation>%1的评分表</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>准备打印</translation>
    </message>
    <message>
        <source>Reading the score sheet</source>
        <translation>读取评分表</translation>
    </message>
    <message>
        <source>Saving the score sheet</source>
        <translation>保存评分表</translation>
    </message>
    <message>
        <source>The sheet of %1 is in. Ctrl+Z takes it back.</source>
        <translation>%1的评分表已提交，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>草稿已保存。</translation>
    </message>
    <message>
        <source>Adding the expert</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>%1 is asked to score.</source>
        <translation>已邀请%1评分。</translation>
    </message>
    <message>
        <source>Writing the ranking</source>
        <translation>写入排名</translation>
    </message>
    <message>
        <source>The ranking is written. Ctrl+Z takes it back.</source>
        <translation>排名已写入，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Saving the decisions</source>
        <translation>保存决定</translation>
    </message>
    <message>
        <source>The decisions are saved. Ctrl+Z takes them back.</source>
        <translation>决定已保存，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>The score sheet isn&apos;t saved</source>
        <translation>评分表尚未保存</translation>
    </message>
    <message>
        <source>What was typed into the sheet of %1 would be lost.</source>
        <translation>在%1的评分表中录入的内容将丢失。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>moli::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search records by Chinese, pinyin or initials, or go to a page…</source>
        <translation>输入汉字、拼音或首字母，搜索记录或页面…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing found. A part of the name, its pinyin or the first letters will do.</source>
        <translation>未找到结果。可输入名称的一部分、拼音或首字母。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>moli::SettingsPage</name>
    <message>
        <source>Large type</source>
        <translation>使用大字号</translation>
    </message>
    <message>
        <source>Make a backup each day the file is opened</source>
        <translation>每天打开文件时自动备份</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The size of everything changes when Moli starts the next time.</source>
        <translation>界面缩放将在下次启动茉莉后生效。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>You</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>当前操作员</translation>
    </message>
    <message>
        <source>Stands in the history of what you change; undo takes back only your own work.</source>
        <translation>您的修改以此姓名记入修改历史，撤销只针对您本人的操作。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>界面缩放</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>数据安全</translation>
    </message>
    <message>
        <source>The backups lie in a folder beside the file; the page Backups lists them.</source>
        <translation>备份保存在文件旁的文件夹中，可在“备份”页面查看。</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>当前文件</translation>
    </message>
    <message>
        <source>Reading the operators</source>
        <translation>读取操作员</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>当前操作员：%1。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search records, pages and actions</source>
        <translation>搜索记录、页面和操作</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation>Ctrl+Z、Ctrl+Y</translation>
    </message>
    <message>
        <source>Undo and redo your last step</source>
        <translation>撤销、重做上一步操作</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>后退、前进</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between navigation and page</source>
        <translation>在导航栏与页面间切换</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+Shift+N</source>
        <translation>Ctrl+O、Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open a file, make a new one</source>
        <translation>打开文件、新建文件</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New record, in a list</source>
        <translation>新增记录（在列表中）</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Shift+S</source>
        <translation>Ctrl+S、Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save; save and enter another</source>
        <translation>保存；保存并新增</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C、Ctrl+V</translation>
    </message>
    <message>
        <source>Copy rows to a spreadsheet, paste rows from one</source>
        <translation>复制行到表格软件，从表格软件粘贴行</translation>
    </message>
</context>
<context>
    <name>moli::SheetPanel</name>
    <message>
        <source>Recused: has an interest in it</source>
        <translation>回避（有利害关系）</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Reason for the recusal</source>
        <translation>回避原因</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>%1, 0 to %2 points</source>
        <translation>%1，0 至 %2 分</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>满分 %1</translation>
    </message>
    <message>
        <source>Choose a sheet on the left to enter its points.</source>
        <translation>请在左侧选择一份评分表录入得分。</translation>
    </message>
    <message>
        <source>%1 in, %2 outstanding</source>
        <translation>已交 %1 份，未交 %2 份</translation>
    </message>
    <message>
        <source>Handed in (%1). Marks are shown when all sheets are in; what is typed here takes their place.</source>
        <translation>已提交（%1）。全部交齐后显示得分；在此重新录入将替换原得分。</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Not asked to score this; what is entered here makes a sheet all the same.</source>
        <translation>该专家未受邀评此对象，在此录入将新建评分表。</translation>
    </message>
    <message>
        <source>Not handed in yet (%1)</source>
        <translation>尚未提交（%1）</translation>
    </message>
    <message>
        <source>Total: %1 of %2</source>
        <translation>合计：%1 / %2</translation>
    </message>
</context>
<context>
    <name>moli::Shell</name>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Moli files (*.moli)</source>
        <translation>茉莉文件 (*.moli)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation>%1 已在另一个窗口中打开，已切换到该窗口。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>正在新建 %1…</translation>
    </message>
    <message>
        <source>Making the demo file…</source>
        <translation>正在生成演示文件…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>%1 was brought up to date; the previous version is in its backups.</source>
        <translation>%1 已升级，升级前的文件已存入备份。</translation>
    </message>
    <message>
        <source>%1 can only be read here.</source>
        <translation>%1 只能以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>文件 %1 已不存在。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moli. Please update this one.</source>
        <translation>%1 由新版茉莉生成，请升级本程序。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a file of Moli.</source>
        <translation>%1 不是茉莉文件。</translation>
    </message>
    <message>
        <source>%1 is damaged. Please restore a backup.</source>
        <translation>%1 已损坏，请恢复备份。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>磁盘空间不足，数据没有改动。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened at this place.</source>
        <translation>%1 不能在此位置打开。</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be opened</source>
        <translation>文件无法打开</translation>
    </message>
    <message>
        <source>Making the day&apos;s backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Looking for a backup of %1…</source>
        <translation>正在查找 %1 的备份…</translation>
    </message>
    <message>
        <source>There is no whole backup beside it.</source>
        <translation>未找到完好的备份。</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>moli::StageLine</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>A gate was overridden.</source>
        <translation>越过了条件。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>moli::StageMoveDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the gate</source>
        <translation>检查推进条件</translation>
    </message>
    <message>
        <source>“%1” can&apos;t go to “%2” yet</source>
        <translation>“%1”暂不能进入“%2”</translation>
    </message>
    <message>
        <source>This is missing. Each line leads to where it is mended.</source>
        <translation>还缺少以下内容，点击可前往填写。</translation>
    </message>
    <message>
        <source>If it has to go on all the same, say why. The reason is kept with the move.</source>
        <translation>如确需继续推进，请写明理由，理由会随阶段记录保存。</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>仍然推进</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Take “%1” back to “%2”</source>
        <translation>将“%1”退回“%2”</translation>
    </message>
    <message>
        <source>Say why. The reason is kept with the move.</source>
        <translation>请写明理由，理由会随阶段记录保存。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Moving to another stage</source>
        <translation>变更阶段</translation>
    </message>
    <message>
        <source>It stands in “%1” now. Ctrl+Z takes it back.</source>
        <translation>已进入“%1”，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>It stays where it is</source>
        <translation>阶段没有变更</translation>
    </message>
</context>
<context>
    <name>moli::StartWindow</name>
    <message>
        <source>Moli</source>
        <translation>茉莉</translation>
    </message>
    <message>
        <source>Moli 茉莉</source>
        <translation>茉莉 Moli</translation>
    </message>
    <message>
        <source>The desk of an incubation base for women&apos;s social organizations</source>
        <translation>女性社会组织孵化培育基地工作台</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>New file for my office</source>
        <translation>为本单位新建文件</translation>
    </message>
    <message>
        <source>An empty file with Fuzhou&apos;s districts, the offices and all choice lists in it.</source>
        <translation>空白文件，已包含福州市各县(市)区、妇联单位和全部选项列表。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A file of yours, or one that somebody handed to you.</source>
        <translation>自己的文件，或他人交来的文件。</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示文件</translation>
    </message>
    <message>
        <source>Made-up organizations and five years of work, to look around and try everything.</source>
        <translation>虚构的组织和五年工作数据，可随意查看、试用各项功能。</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>请选择开始方式</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>e.g. 陈晓燕</source>
        <translation>例如：陈晓燕</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>其他位置…</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Which office is it?</source>
        <translation>所属妇联单位</translation>
    </message>
    <message>
        <source>The file belongs to this office. Numbers it gives and what it hands to the city carry its code.</source>
        <translation>文件归该单位使用，自动编号和上报市妇联的数据均带有该单位代码。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands in the history of what you change.</source>
        <translation>您的修改以此姓名记入修改历史。</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>A folder of this computer; not a network share and not one that a cloud service synchronizes.</source>
        <translation>请选择本机文件夹，不要使用网络共享或网盘同步的文件夹。</translation>
    </message>
    <message>
        <source>Moli files (*.moli)</source>
        <translation>茉莉文件 (*.moli)</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Please choose where the file goes.</source>
        <translation>请选择保存位置。</translation>
    </message>
    <message>
        <source>There is a file of that name already. Please choose another name, or open that file.</source>
        <translation>已有同名文件。请换一个文件名，或打开该文件。</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made. Please choose another place.</source>
        <translation>无法创建文件夹，请换一个位置。</translation>
    </message>
    <message>
        <source>Make the folder?</source>
        <translation>是否新建文件夹？</translation>
    </message>
    <message>
        <source>There is no folder %1 yet.</source>
        <translation>文件夹 %1 尚不存在。</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>选择其他位置</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>moli::StatisticsPage</name>
    <message>
        <source>Save as a report</source>
        <translation>保存为报表</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>与上年比较</translation>
    </message>
    <message>
        <source>Show small numbers too</source>
        <translation>显示小数目</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计分析</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>已存报表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The table is in the clipboard; paste it into a spreadsheet.</source>
        <translation>表格已复制，可粘贴到电子表格中。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Table of the statistics</source>
        <translation>统计表</translation>
    </message>
    <message>
        <source>Enter or a double click on a number opens the rows that make it.</source>
        <translation>在数字上按回车或双击，可打开构成该数字的记录。</translation>
    </message>
    <message>
        <source>Only totals</source>
        <translation>仅合计</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Average: %1</source>
        <translation>平均：%1</translation>
    </message>
    <message>
        <source>How many different: %1</source>
        <translation>不重复数：%1</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>最小：%1</translation>
    </message>
    <message>
        <source>Greatest: %1</source>
        <translation>最大：%1</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Numbers of fewer than %1 records stand as *, because a person could be recognized from them; so do as many others as would give them away. Have them shown only for work that needs them, and don&apos;t pass them on.</source>
        <translation>少于 %1 件的数字可能暴露当事人，以 * 代替；会使其被推算出来的其他数字也一并隐藏。确因工作需要时方可显示，且不得外传。</translation>
    </message>
    <message>
        <source>This report asks for something that this version doesn&apos;t know.</source>
        <translation>该报表包含本版本不支持的内容。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计中</translation>
    </message>
    <message>
        <source>No report was saved yet</source>
        <translation>尚无已存报表</translation>
    </message>
    <message>
        <source>This report can&apos;t be read; save it anew.</source>
        <translation>该报表无法读取，请重新保存。</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>报表名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Saved as “%1”. Ctrl+Z takes it back.</source>
        <translation>已保存为“%1”，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>%1 年合计</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; choose other rows or filter.</source>
        <translation>仅显示前 %1 行，共 %2 行；请更换行项目或增加筛选。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Hidden, because a person could be recognized. Tick “%1” to see it.</source>
        <translation>为防止识别到个人已隐藏，勾选“%1”后可查看。</translation>
    </message>
    <message>
        <source>The table could not be saved as %1. Choose another place.</source>
        <translation>无法将表格保存为 %1，请另选位置。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>* Hidden, so that nobody can be recognized.</source>
        <translation>* 为防止识别到个人，已隐藏。</translation>
    </message>
</context>
<context>
    <name>moli::StayPage</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Extend the stay of “%1”</source>
        <translation>为“%1”办理延期</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Before graduation</source>
        <translation>出壳前待办</translation>
    </message>
    <message>
        <source>Mentoring, planned and done</source>
        <translation>导师辅导计划与记录</translation>
    </message>
    <message>
        <source>Reading the stay</source>
        <translation>读取孵化情况</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past its end</source>
        <translation>
            <numerusform>已超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a facility, and how many</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Returned on %1</source>
        <translation>%1已归还</translation>
    </message>
    <message>
        <source>Return is overdue</source>
        <translation>逾期未归还</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <translation>%1已交付</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>尚未交付</translation>
    </message>
    <message>
        <source>Enter return…</source>
        <translation>登记归还…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交付…</translation>
    </message>
    <message>
        <source>“%1” comes back</source>
        <translation>归还“%1”</translation>
    </message>
    <message>
        <source>Enter return</source>
        <translation>登记归还</translation>
    </message>
    <message>
        <source>Hand over “%1”</source>
        <translation>交付“%1”</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the result of a step, and its date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, and how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>已保存。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>moli::TagsEditor</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Reading the titles</source>
        <translation>读取名称</translation>
    </message>
    <message>
        <source>“%1” is not added yet. Choose one from the list.</source>
        <translation>“%1”尚未添加，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>moli::Thumbnail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>moli::TileMap</name>
    <message>
        <source>Map of the districts</source>
        <translation>县(市)区示意图</translation>
    </message>
    <message>
        <source>little</source>
        <translation>少</translation>
    </message>
    <message>
        <source>much</source>
        <translation>多</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>moli::TimelineView</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of entries, and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>显示全部 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an organization, and a year</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>moli::TodoPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing is missing.</source>
        <translation>没有到期事项，也没有数据缺项。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Looking up what there is to do</source>
        <translation>查询待办事项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 overdue, %2 in all</source>
        <translation>逾期 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>准备打印</translation>
    </message>
</context>
<context>
    <name>moli::TopBar</name>
    <message>
        <source>Search or go to… (Ctrl+K)</source>
        <translation>搜索或跳转…（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search records, pages and actions</source>
        <translation>搜索记录、页面和操作</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>菜单（Alt+M）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
</context>
<context>
    <name>moli::TotalsFooter</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>moli::TrainingPage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>结业</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Signed in, by row number</source>
        <translation>按序号签到</translation>
    </message>
    <message>
        <source>3 or 1-12, 15 and Enter</source>
        <translation>如 3 或 1-12, 15，按回车</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加学员</translation>
    </message>
    <message>
        <source>Name or pinyin, Enter adds</source>
        <translation>姓名或拼音，回车添加</translation>
    </message>
    <message>
        <source>Add everybody of an organization</source>
        <translation>添加整个组织的人员</translation>
    </message>
    <message>
        <source>Name or pinyin</source>
        <translation>名称或拼音</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>学员名册</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>发放证书</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Reading the training</source>
        <translation>读取培训</translation>
    </message>
    <message>
        <source>This training isn&apos;t there any more.</source>
        <translation>该培训已不存在。</translation>
    </message>
    <message>
        <source>This training lies in the recycle bin.</source>
        <translation>该培训在回收站中。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>On the list: %1 · signed in: %2 · passed: %3 (signed in and at least %4 % of the hours) · certificates: %5</source>
        <translation>名单 %1 人 · 签到 %2 人 · 结业 %3 人（已签到且学时不少于 %4 %） · 证书 %5 份</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back.</source>
        <translation>%1按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Adding to the list</source>
        <translation>添加到名单</translation>
    </message>
    <message>
        <source>Added to the list: %1.</source>
        <translation>已添加 %1 人。</translation>
    </message>
    <message>
        <source>Entering the attendance</source>
        <translation>录入签到</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>已签到 %1 人。</translation>
    </message>
    <message>
        <source>Signatures taken back: %1.</source>
        <translation>已取消签到 %1 人。</translation>
    </message>
    <message>
        <source>Saving the attendance</source>
        <translation>保存参训记录</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Everybody who has passed has a certificate.</source>
        <translation>结业人员均已有证书。</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>发放证书</translation>
    </message>
    <message>
        <source>Certificates numbered: %1.</source>
        <translation>已编号证书 %1 份。</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>准备打印</translation>
    </message>
</context>
<context>
    <name>moli::TypeNames</name>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
</context>
<context>
    <name>moli::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Looking at the history</source>
        <translation>读取修改历史</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): %1</source>
        <translation>撤销（Ctrl+Z）：%1</translation>
    </message>
    <message>
        <source>Nothing to undo (Ctrl+Z)</source>
        <translation>没有可撤销的操作（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y): %1</source>
        <translation>重做（Ctrl+Y）：%1</translation>
    </message>
    <message>
        <source>Nothing to redo (Ctrl+Y)</source>
        <translation>没有可重做的操作（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Something typed here isn&apos;t saved yet. Save it (Ctrl+S) or discard it (Esc) first.</source>
        <translation>此处有填写的内容尚未保存，请先保存（Ctrl+S）或放弃（Esc）。</translation>
    </message>
</context>
<context>
    <name>moli::ValueFilter</name>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <translation>在“%1”中查找</translation>
    </message>
    <message>
        <source>Reading the choices of the filter</source>
        <translation>读取筛选选项</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>暂无可选项。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到匹配项。</translation>
    </message>
</context>
<context>
    <name>moli::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A sheet scores one subject; please keep one of the four</source>
        <translation>一张评分表只对应一个评分对象，请在四项中只保留一项。</translation>
    </message>
    <message>
        <source>The credit code has 18 characters, here are %1; please complete or correct it.</source>
        <translation>统一社会信用代码应为 18 位，现为 %1 位，请补全或更正。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand at place %2 of a credit code, which uses digits and capital letters without I, O, S, V and Z; please compare with the certificate.</source>
        <translation>统一社会信用代码第 %2 位不能是“%1”，代码只用数字和除 I、O、S、V、Z 外的大写字母，请与证书核对。</translation>
    </message>
    <message>
        <source>The check character should be %1; please compare with the certificate.</source>
        <translation>校验码应为 %1，请与证书核对。</translation>
    </message>
    <message>
        <source>Character 17 of the credit code should be %1 by the rule for organization codes; please compare with the certificate.</source>
        <translation>按组织机构代码规则，统一社会信用代码第 17 位应为 %1，请与证书核对。</translation>
    </message>
    <message>
        <source>A district code has six digits, such as 350102; please correct it.</source>
        <translation>行政区划代码为六位数字，如 350102，请更正。</translation>
    </message>
    <message>
        <source>“%2” is before “%1”; please correct one of the two dates.</source>
        <translation>“%2”早于“%1”，请更正其中一个日期。</translation>
    </message>
    <message>
        <source>“%1” is more than “%2”; please correct one of the two.</source>
        <translation>“%1”大于“%2”，请更正其中一项。</translation>
    </message>
    <message>
        <source>Please fill in at least one of: %1.</source>
        <translation>请至少填写一项：%1。</translation>
    </message>
    <message>
        <source>With “%1” being “%2” the code begins with %3, here with %4; please check both.</source>
        <translation>“%1”为“%2”时，代码应以 %3 开头，现为 %4，请核对两项。</translation>
    </message>
    <message>
        <source>Please fill in “%1”: it is needed when “%2” is “%3”.</source>
        <translation>请填写“%1”：“%2”为“%3”时必填。</translation>
    </message>
    <message>
        <source>Please fill in “%1”: it belongs to “%2”.</source>
        <translation>请填写“%1”：填写“%2”时须一并填写。</translation>
    </message>
    <message>
        <source>The project&apos;s tranches already come to ¥%1. Change or cancel tranches before the contract goes below that.</source>
        <translation>项目各期拨付已达 ¥%1，合同金额不能低于此数。请先调整或取消拨付。</translation>
    </message>
    <message>
        <source>This tranche is due when the contract is signed. Enter on the project when it was, no later than the payment.</source>
        <translation>本期须在签订合同后拨付。请先在项目中填写合同签订日期，且不晚于拨付日期。</translation>
    </message>
    <message>
        <source>This tranche waits for the mid-term report. Enter the project&apos;s mid-term evaluation first.</source>
        <translation>本期须在提交中期报告后拨付。请先录入项目的中期评估。</translation>
    </message>
    <message>
        <source>This tranche waits for the evaluation. Enter the project&apos;s final evaluation first.</source>
        <translation>本期须在评估后拨付。请先录入项目的末期评估。</translation>
    </message>
    <message>
        <source>The project has spent ¥%1, but only ¥%2 was paid to it. Check the amounts, or pay the next tranche.</source>
        <translation>项目已支出 ¥%1，超过实拨金额 ¥%2。请核对金额，或拨付下一期。</translation>
    </message>
    <message>
        <source>On %1 this would give out %2 of “%3”, which has %4. Choose another period or a smaller quantity.</source>
        <translation>%1 “%3”将分配 %2，超过可分配数量 %4。请另选时段或减少数量。</translation>
    </message>
    <message>
        <source>Admission needs a review that was passed. Enter the result of the review first.</source>
        <translation>审核通过后才能入驻，请先填写审核结果。</translation>
    </message>
    <message>
        <source>Not everything was returned yet: %1. Enter the returns first.</source>
        <translation>尚有场地设备未归还：%1。请先登记归还。</translation>
    </message>
    <message>
        <source>With this tranche the project&apos;s tranches come to ¥%1, but its contract is ¥%2. Make the tranche at least ¥%3 smaller.</source>
        <translation>加上这一期，项目拨付合计 ¥%1，超过合同金额 ¥%2。请将本期至少减少 ¥%3。</translation>
    </message>
    <message>
        <source>The organization already has an open stay. An organization has one at a time: end that one first.</source>
        <translation>该组织已有一项未结束的孵化。一个组织同一时间只能有一项孵化，请先结束原来的。</translation>
    </message>
    <message>
        <source>On %1 there are %2 given out. Change the allocations before the quantity goes below that.</source>
        <translation>%1 已分配 %2，请先调整分配，再减少数量。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a telephone number; please check it (mobile: 11 digits, landline: 0591-…).</source>
        <translation>这不像是电话号码，请核对（手机为 11 位数字，固定电话如 0591-…）。</translation>
    </message>
    <message>
        <source>Number %1 of these doesn&apos;t look like a telephone number; please check it (mobile: 11 digits, landline: 0591-…).</source>
        <translation>第 %1 个号码不像是电话号码，请核对（手机为 11 位数字，固定电话如 0591-…）。</translation>
    </message>
    <message>
        <source>Tranche %1 was paid on this. Take the payment back before you change it.</source>
        <translation>第 %1 期款项以此为依据拨付，请先撤回该期拨付再更改。</translation>
    </message>
    <message>
        <source>The indicator “%1” belongs to another scheme than the sheet.</source>
        <translation>指标“%1”不属于该评分表的方案。</translation>
    </message>
    <message>
        <source>“%1” has at most %2 points.</source>
        <translation>“%1”满分为 %2 分。</translation>
    </message>
    <message>
        <source>This stay is another organization&apos;s. Choose one of the organization that uses the facility.</source>
        <translation>该孵化记录属于其他组织，请选择使用组织自己的孵化记录。</translation>
    </message>
    <message>
        <source>This stay has ended, so nothing is given out to it any more. Enter when it was returned, or choose the stay that goes on.</source>
        <translation>该孵化已结束，不能再分配。请填写归还日期，或选择进行中的孵化记录。</translation>
    </message>
    <message>
        <source>There is no list “%1”. Choose one that there is.</source>
        <translation>没有名为“%1”的选项列表，请选择已有的列表。</translation>
    </message>
    <message>
        <source>A key is made of English letters, digits and underscores, such as legal_advice.</source>
        <translation>键由英文字母、数字和下划线组成，例如 legal_advice。</translation>
    </message>
</context>
</TS>
