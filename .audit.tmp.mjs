import ts from 'typescript'; import { readFileSync } from 'node:fs'; import { execSync } from 'node:child_process';
const files=execSync("git ls-files 'scripts/text/*.ts' 'scripts/pipeline/*.ts' 'scripts/adapters/*.ts' | grep -v bench").toString().trim().split('\n');
const N=6000;
const units=['a','A','é','一','1','1,','a.','a ','A ','a-',' ','.','-','"','“','(','[','<','/','\n',' \n',':','Aa','a1','\u0301','|',' - ','1 ','𐍈'];
const seen=new Set();
for (const f of files) { const sf=ts.createSourceFile(f,readFileSync(f,'utf8'),ts.ScriptTarget.Latest,true);
 const visit=(n)=>{ if (n.kind===ts.SyntaxKind.RegularExpressionLiteral) { const t=n.getText(); const i=t.lastIndexOf('/'); const src=t.slice(1,i), fl=t.slice(i+1);
  const key=src+fl; if (!/[*+]|\{\d+,\}/.test(src)) return; if (!seen.has(key)) { seen.add(key); let re; try { re=new RegExp(src,fl.includes('g')?fl:fl+'g'); } catch(e){return}
   let worst=0,w; for (const u of units) for (const [pre,suf] of [['','\u0001'],['a ','A'],['<','']]) { const s=pre+u.repeat(N/u.length)+suf; let b=process.cpuUsage(); try { re.lastIndex=0; s.replace(re,''); } catch(e){ worst=9999; w=u+' '+e.message; break } const c=process.cpuUsage(b); const d=(c.user)/1000; if (d>worst){worst=d;w=JSON.stringify([pre,u,suf])} if (d>200) break; }
   if (worst>15) console.log(worst.toFixed(0),f+':'+(sf.getLineAndCharacterOfPosition(n.pos).line+1),t.slice(0,140),w);
  } } ts.forEachChild(n,visit); }; visit(sf); }
console.log('0 done',seen.size);
